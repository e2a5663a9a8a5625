/** Tags by which servers mark thoughts, roles and tools. */
export const tags = [
  'think',
  'thinking',
  'thought',
  'thoughts',
  'reason',
  'reasoning',
  'reflection',
  'reflect',
  'analysis',
  'scratchpad',
  'inner_monologue',
  'plan',
  'answer',
  'final',
  'response',
  'output',
  'system',
  'assistant',
  'user',
  'human',
  'tool',
  'tools',
  'function',
  'functions',
  'invoke',
  'parameter',
  'arg',
  'args',
  'json',
  'start_of_turn',
  'end_of_turn',
  'seed:'
]

/** The same in brackets. */
export const brackets = [
  'toolcalls',
  'toolcall',
  'tool_calls',
  'tool_call',
  'toolresults',
  'toolresult',
  'tool_results',
  'tool_result',
  'available_tools',
  'inst',
  'think',
  'thinking',
  'reasoning',
  'sys'
]

/** The same as headings. */
export const headings = [
  'thoughts',
  'thought',
  'thinking',
  'reasoning',
  'analysis',
  'action',
  'action input',
  'observation',
  'final answer',
  'tool',
  'tool call',
  'function call',
  'scratchpad'
]

/** Words that are written with a point. */
export const abbreviations = [
  'mr',
  'mrs',
  'ms',
  'dr',
  'eng',
  'st',
  'no',
  'nr',
  'vs',
  'etc',
  'approx',
  'min',
  'hrs'
]
