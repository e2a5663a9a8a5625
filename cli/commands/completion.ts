import { Argument, type Command } from 'commander'
import type { Context } from '../context.js'
import { print } from '../output.js'

type Shell = 'bash' | 'zsh' | 'fish'
/** The words that may follow these. */
interface Place {
  words: string
  next: string[]
}

const renderers: Record<Shell, (places: Place[]) => string> = { bash, zsh, fish }

export function addCompletion(program: Command, context: Context): void {
  program
    .command('completion')
    .description('A completion script; for instance: source <(taskego completion bash)')
    .addArgument(new Argument('<shell>', 'whose').choices(['bash', 'zsh', 'fish']))
    .action((shell: Shell) => print(context, renderers[shell](placesIn(program))))
}

function placesIn(command: Command, words: string[] = []): Place[] {
  const options = [
    ...new Set([...command.options, ...(command.parent?.options ?? [])].map(({ long }) => long ?? ''))
  ].filter((long) => long !== '')
  const next = [
    ...command.commands.map((child) => child.name()),
    ...command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []),
    ...options,
    '--help'
  ]

  return [
    { words: words.join(' '), next },
    ...command.commands.flatMap((child) => placesIn(child, [...words, child.name()]))
  ]
}

function bash(places: Place[]): string {
  return `_taskego () {
  local typed="" word next
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    [[ $word == -* ]] || typed="\${typed:+$typed }$word"
  done
${cases(places)}
  COMPREPLY=($(compgen -W "$next" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _taskego taskego`
}

function zsh(places: Place[]): string {
  return `#compdef taskego
_taskego () {
  local typed="" word next
  for word in "\${(@)words[2,CURRENT-1]}"; do [[ $word == -* ]] || typed="\${typed:+$typed }$word"; done
${cases(places)}
  compadd -- \${=next}
}
compdef _taskego taskego`
}

/** The longest known beginning counts: arguments follow it. */
function cases(places: Place[]): string {
  const lines = [...places]
    .sort((a, b) => b.words.length - a.words.length)
    .map(({ words, next }) => `    ${words === '' ? '*' : `"${words}"*`}) next="${next.join(' ')}" ;;`)

  return `  case "$typed" in\n${lines.join('\n')}\n  esac`
}

function fish(places: Place[]): string {
  const lines = places.flatMap(({ words, next }) => {
    const [group, name] = words.split(' ')

    const condition =
      group === '' || group === undefined
        ? '__fish_use_subcommand'
        : [
            '__fish_seen_subcommand_from',
            group,
            ...(name === undefined ? [] : [`; and __fish_seen_subcommand_from ${name}`])
          ].join(' ')

    return [
      `complete -c taskego -n '${condition}' -a '${next.filter((word) => !word.startsWith('-')).join(' ')}'`,
      ...next
        .filter((word) => word.startsWith('--'))
        .map((word) => `complete -c taskego -n '${condition}' -l ${word.slice(2)}`)
    ]
  })

  return ['complete -c taskego -f', ...lines].join('\n')
}
