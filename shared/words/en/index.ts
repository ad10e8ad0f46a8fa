import { commandLine } from './command-line'
import { desktop } from './desktop'
import { doubts } from './doubts'
import { failures } from './failures'
import { importing } from './importing'
import { page } from './page'
import { times } from './times'

/** English: the catalogue that names the keys all others must have. Messages are ICU MessageFormat. */
export const en = { ...failures, ...doubts, ...page, ...importing, ...times, ...desktop, ...commandLine }
