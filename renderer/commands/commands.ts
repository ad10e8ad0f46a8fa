import { appearanceCommands } from './appearance-commands'
import { goingCommands } from './going-commands'
import { importingCommands } from './importing-commands'
import { markingCommands } from './marking-commands'
import type { CommandBody, CommandContext, PageCommand, WhyOff } from './page-command'
import { programCommands } from './program-commands'
import { readingCommands } from './reading-commands'
import { searchingCommands } from './searching-commands'

export type Run = (command: PageCommand) => Promise<void>

/** Does what a command says, whichever key, menu or button gave it. */
export interface Commands {
  /** Does nothing where the command cannot act. */
  readonly run: Run
  readonly whyOff: (command: PageCommand) => WhyOff | null
}

export function createCommands(context: CommandContext): Commands {
  // A command without a body does not compile.
  const bodies: Readonly<Record<PageCommand, CommandBody>> = {
    ...goingCommands(context),
    ...readingCommands(context),
    ...markingCommands(context),
    ...searchingCommands(context),
    ...importingCommands(context),
    ...appearanceCommands(context),
    ...programCommands(context),
  }
  const whyOff = (command: PageCommand) => bodies[command].whyOff?.() ?? null
  return {
    run: async command => {
      if (whyOff(command) === null) await bodies[command].run()
    },
    whyOff,
  }
}
