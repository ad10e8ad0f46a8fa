import { bookmark } from './bookmark'
import { check } from './check'
import type { Command } from './command'
import { importFiles } from './import'
import { list } from './list'
import { parse } from './parse'
import { search } from './search'
import { serve } from './serve'
import { show } from './show'
import { stats } from './stats'

export const COMMANDS: ReadonlyMap<string, Command> = new Map(
  Object.entries({ parse, import: importFiles, list, show, search, bookmark, stats, check, serve }),
)
