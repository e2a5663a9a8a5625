import type { Argument, Command, Option } from 'commander'

/** The reference of the command line, as Markdown, from the program itself. */
export function renderDocs(program: Command): string {
  return [
    '# The command line',
    '',
    '<!-- Written by `npm run docs:cli` from the program itself: edit the program, not this page. -->',
    '',
    `${program.description()} From the repository: \`npm run build\`, then \`npx taskego\`.`,
    '',
    'It talks to the server over its REST API, so every rule, every audit row and every push holds as ' +
      'on any other door. Only `db` and `admin` open',
    'the database itself. Credentials lie in `TASKEGO_CONFIG_DIR`, else `XDG_CONFIG_HOME/taskego`, ' +
      'else `~/.config/taskego`, readable by their owner alone;',
    'passwords are asked for or read from standard input, never given as an argument.',
    '',
    'Results go to standard output, everything else to standard error. Exit codes: 0 done, 1 failed, 2 ' +
      'wrong usage, 3 not signed in or not allowed, 4 not found, 5 conflict.',
    '',
    'Everywhere:',
    '',
    ...optionLines(program.options),
    '',
    ...program.commands.flatMap((command) => sections(command, ['taskego', command.name()]))
  ].join('\n')
}

function sections(command: Command, path: string[]): string[] {
  if (command.commands.length > 0) {
    return [
      `## ${path.slice(1).join(' ')}`,
      '',
      command.description(),
      '',
      ...command.commands.flatMap((child) => sections(child, [...path, child.name()]))
    ]
  }

  const usage = [
    ...path,
    ...command.registeredArguments.map(usageOf),
    ...(command.options.length > 0 ? ['[options]'] : [])
  ].join(' ')

  return [
    `${'#'.repeat(path.length)} ${path.slice(1).join(' ')}`,
    '',
    command.description(),
    '',
    '```',
    usage,
    '```',
    '',
    ...listOf([...command.registeredArguments.map(argumentLine), ...optionLines(command.options)])
  ]
}

function usageOf(argument: Argument): string {
  const name = argument.variadic ? `${argument.name()}...` : argument.name()
  return argument.required ? `<${name}>` : `[${name}]`
}

function argumentLine(argument: Argument): string {
  return `- \`${argument.name()}\` – ${argument.description}${choicesOf(argument.argChoices)}`
}

function optionLines(options: readonly Option[]): string[] {
  return options.map(({ flags, description, argChoices, defaultValue }) => {
    const otherwise = typeof defaultValue === 'string' ? ` (else ${defaultValue})` : ''
    return `- \`${flags}\` – ${description}${choicesOf(argChoices)}${otherwise}`
  })
}

function choicesOf(choices: readonly string[] | undefined): string {
  return choices === undefined ? '' : `: ${choices.join(', ')}`
}

function listOf(lines: string[]): string[] {
  return lines.length === 0 ? [] : [...lines, '']
}
