import type { Catalogue } from '../words'
import { commandLine } from './command-line'
import { desktop } from './desktop'
import { doubts } from './doubts'
import { failures } from './failures'
import { importing } from './importing'
import { page } from './page'

export const kk: Catalogue = { ...failures, ...doubts, ...page, ...importing, ...desktop, ...commandLine }
