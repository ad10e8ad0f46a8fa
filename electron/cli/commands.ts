import { bookmark } from './bookmark'
import { check } from './check'
import type { Command } from './command'
import { importFiles } from './import'
import { imports } from './imports'
import { list } from './list'
import { note } from './note'
import { parse } from './parse'
import { preview } from './preview'
import { readAgain } from './read-again'
import { report } from './report'
import { search } from './search'
import { serve } from './serve'
import { show } from './show'
import { stats } from './stats'
import { tag } from './tag'
import { tags } from './tags'
import { redo, undo } from './undo'
import { watch } from './watch'

export const COMMANDS: ReadonlyMap<string, Command> = new Map(
  Object.entries({
    parse,
    preview,
    import: importFiles,
    imports,
    report,
    undo,
    redo,
    'read-again': readAgain,
    watch,
    list,
    show,
    search,
    bookmark,
    tag,
    tags,
    note,
    stats,
    check,
    serve,
  }),
)
