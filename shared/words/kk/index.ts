import type { Catalogue } from '../words'
import { commandLine } from './command-line'
import { desktop } from './desktop'
import { doubts } from './doubts'
import { failures } from './failures'
import { importing } from './importing'
import { page } from './page'
import { times } from './times'

export const kk: Catalogue = {
  ...failures,
  ...doubts,
  ...page,
  ...importing,
  ...times,
  ...desktop,
  ...commandLine,
}
