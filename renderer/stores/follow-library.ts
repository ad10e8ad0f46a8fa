import type { LibraryEvent } from '../../shared/api'
import type { Question } from '../../shared/find'
import type { Shell } from '../shell/shell'
import type { DeedKind } from './deeds'
import { typedQuery } from './question'
import type { Parts } from './stores'

/** Has what is shown follow the news of the library, and asks for all of it again where some may have been missed. */
export function followLibrary(parts: Parts, shell: Pick<Shell, 'pipe' | 'onConnection'>): void {
  const { question, list, facets, article, settings, notices, smartLists, tags, deeds } = parts
  const { importing, pastImports, olderFiles } = parts

  function refreshAll() {
    void list.refresh()
    refreshAroundList()
  }

  /** Another library is in the place of this one. */
  function startAnew(before: string | null) {
    // This page undoes its own restoring before what was done earlier, and that was done to the same library.
    void parts.backups.hasRestored(before).then(isOwn => {
      if (!isOwn) deeds.forgetOfLibrary()
    })
    void settings.load()
    void parts.pastSearches.load()
    void importing.catchUp()
    refreshAll()
  }

  function refreshAroundList() {
    void facets.ask(question.getState())
    void smartLists.load()
    void tags.load()
    void article.reopen(typedQuery(question.getState()))
  }

  shell.pipe.onEvent((event: LibraryEvent) => {
    importing.follow(event)
    pastImports.follow(event)
    olderFiles.follow(event)
    if (event.kind === 'settings-changed') settings.follow(event.settings)
    if (event.kind === 'library-restored') startAnew(event.before)
    if (event.kind === 'notice') notices.tell({ kind: 'notice', notice: event.notice })
    if (event.kind === 'smart-lists-changed') void smartLists.load()
    if (event.kind === 'import-finished') refreshAll()
    if (event.kind === 'articles-changed') {
      // A list that marks decide on stays as it is while the person marks in it, so that no row goes away under their
      // hands; asked again, it is true again.
      const isMarking = dependsOnMarks(question.getState()) && importing.getState().kind !== 'running'
      if (isMarking) refreshAroundList()
      else refreshAll()
    }
  })

  deeds.subscribe(({ told }, before) => {
    // Whatever list was left as it is: these are not marks.
    if (told !== before.told && told !== null && OF_MORE_THAN_MARKS.has(told.kind)) void list.refresh()
  })

  shell.onConnection(connection => {
    const wasLost = notices.getState().connection === 'lost'
    notices.connect(connection)
    if (connection !== 'connected' || !wasLost) return
    refreshAll()
    void importing.catchUp()
  })
}

/** Deeds by which articles come and go, or tags get other names. */
const OF_MORE_THAN_MARKS: ReadonlySet<DeedKind> = new Set<DeedKind>([
  'imported',
  'import-taken-out',
  'import-brought-back',
  'tag-renamed',
  'tags-joined',
  'tag-removed-everywhere',
])

/** Whether marking an article may take it out of the answer. `is:`, `has:` and `tag:` are of the query language. */
const dependsOnMarks = ({ text, filter: { isUnread, isBookmarked, tags } }: Question): boolean =>
  isUnread !== null ||
  isBookmarked !== null ||
  tags.include.length + tags.exclude.length > 0 ||
  /(?:is|has|tag):/u.test(text)
