import type { Language } from '../../shared/article'
import type { Filter, Question } from '../../shared/find'
import type { ListSpot } from './list'
import { newestOnly } from './newest-only'
import { isSearching, sortedQuestion, sortOf, typedQuery } from './question'
import type { Parts } from './stores'

/** Has everything follow what the person asks for and opens: list and counts the question, marks in the article the typed
 *  words, past searches and the way back what was read.
 *  @param language the one of the interface, whose alphabet headlines are sorted by */
export function followQuestion(parts: Parts, language: () => Language): void {
  const { question, list, facets, article, settings, pastSearches, matches, related } = parts
  const { selection, visited, tagging, noting, highlighting, readingPlaces, compared, keptFile } = parts
  const askList = () => list.ask(sortedQuestion(question.getState(), language()))

  // Where the person was before they searched: who clears a search finds themselves there again.
  let beforeSearch: { readonly filter: Filter; readonly spot: ListSpot } | null = null
  function leadBack(now: Question, before: Question) {
    if (isSearching(now) === isSearching(before)) return
    if (isSearching(now)) beforeSearch = { filter: before.filter, spot: list.spot() }
    else if (beforeSearch?.filter === now.filter) list.returnTo(beforeSearch.spot)
  }

  // The library does one thing at a time, and the list is what is waited for.
  const askAround = newestOnly<Promise<void>>(async (listed, signal) => {
    await listed
    if (signal.aborted) return
    void facets.ask(question.getState())
    await article.reopen(typedQuery(question.getState()))
  })

  question.subscribe((now, before) => {
    leadBack(now, before)
    visited.follow()
    const listed = askList()
    matches.waitFor(listed)
    const isOtherText = now.text !== before.text || now.asTyped !== before.asTyped
    if (isOtherText) matches.clear()
    const isUncounted = facets.getState().facets === null
    if (isOtherText || now.filter !== before.filter || isUncounted) matches.waitFor(askAround(listed))
    if (now.text !== before.text) pastSearches.follow(now.text)
  })

  settings.subscribe((now, before) => {
    const isByAlphabet = sortOf(question.getState()) === 'headline'
    if (isByAlphabet && now.language !== before.language) void askList()
  })

  article.subscribe((now, before) => {
    // What was read of the answer makes a search worth remembering.
    const isOpened = now.kind === 'opening' && (before.kind === 'none' || before.id !== now.id)
    const { text } = question.getState()
    if (isOpened && isSearching({ text })) void pastSearches.remember(text)
    if (isOpened) {
      selection.clear()
      matches.clear()
      compared.close()
      keptFile.close()
      tagging.close()
      highlighting.offer(null)
      void related.ask(null)
      void noting.leave()
    }
    visited.follow()
    if (now.kind === 'open' && (before.kind !== 'open' || before.id !== now.id)) {
      void related.ask(now.id)
      readingPlaces.begin(now.id, now.opened.readingPlace)
    }
  })
}
