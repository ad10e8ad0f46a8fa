import type { Catalogue } from '../words'
import { commandLine } from './command-line'
import { commands } from './commands'
import { design } from './design'
import { desktop } from './desktop'
import { doubts } from './doubts'
import { failures } from './failures'
import { finding } from './finding'
import { importing } from './importing'
import { list } from './list'
import { marks } from './marks'
import { page } from './page'
import { reading } from './reading'
import { search } from './search'
import { sidebar } from './sidebar'
import { state } from './state'
import { times } from './times'

export const kk: Catalogue = {
  ...failures,
  ...doubts,
  ...page,
  ...marks,
  ...search,
  ...importing,
  ...times,
  ...desktop,
  ...commandLine,
  ...reading,
  ...finding,
  ...list,
  ...sidebar,
  ...commands,
  ...state,
  ...design,
}
