import { COMMANDS } from '../../shared/command'
import { appearanceCommands } from './appearance-commands'
import { goingCommands } from './going-commands'
import { importingCommands } from './importing-commands'
import { markingCommands } from './marking-commands'
import type { CommandBody, CommandContext, PageCommand, WhyOff } from './page-command'
import { programCommands } from './program-commands'
import { readingCommands } from './reading-commands'
import { searchingCommands } from './searching-commands'
import type { Area } from './shortcuts'

export type Run = (command: PageCommand) => Promise<void>

/** Does what a command says, whichever key, menu or button gave it. */
export interface Commands {
  /** Does nothing where the command cannot act. */
  readonly run: Run
  readonly whyOff: (command: PageCommand) => WhyOff | null
  readonly commandsOf: (area: Area) => readonly PageCommand[]
}

const ALL: readonly PageCommand[] = [...COMMANDS, 'read-on', 'leave']

export function createCommands(context: CommandContext): Commands {
  const areas = {
    going: goingCommands(context),
    reading: readingCommands(context),
    marking: markingCommands(context),
    searching: searchingCommands(context),
    importing: importingCommands(context),
    appearance: appearanceCommands(context),
    program: programCommands(context),
  } satisfies Record<Area, object>
  // A command without a body does not compile.
  const bodies: Readonly<Record<PageCommand, CommandBody>> = {
    ...areas.going,
    ...areas.reading,
    ...areas.marking,
    ...areas.searching,
    ...areas.importing,
    ...areas.appearance,
    ...areas.program,
  }
  const whyOff = (command: PageCommand) => bodies[command].whyOff?.() ?? null
  return {
    run: async command => {
      if (whyOff(command) === null) await bodies[command].run()
    },
    whyOff,
    commandsOf: area => ALL.filter(command => Object.hasOwn(areas[area], command)),
  }
}
