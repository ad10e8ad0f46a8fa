import type { Catalogue } from '../words'
import { commandLine } from './command-line'
import { desktop } from './desktop'
import { doubts } from './doubts'
import { failures } from './failures'
import { importing } from './importing'
import { marks } from './marks'
import { page } from './page'
import { search } from './search'
import { times } from './times'

export const ru: Catalogue = {
  ...failures,
  ...doubts,
  ...page,
  ...marks,
  ...search,
  ...importing,
  ...times,
  ...desktop,
  ...commandLine,
}
