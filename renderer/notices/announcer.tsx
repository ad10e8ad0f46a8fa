import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { previewText } from '../importing/preview-text'
import { reportSummary } from '../importing/report-summary'
import { spokenReading } from '../search/reading-text'
import { useApp } from '../stores/app'
import { isSearching } from '../stores/question'
import { selectedCount } from '../stores/selection'
import { deedText } from '../wording/deed-text'
import { foundText, matchText } from '../wording/match-text'
import { messageText } from '../wording/message-text'
import { useWords } from '../wording/words'

/** Tells a screen reader what changed elsewhere on the page: results, imports, messages. */
export function Announcer() {
  const { stores } = useApp()
  const words = useWords()
  const { t } = words
  const [spoken, setSpoken] = useState('')
  const question = useStore(stores.list, state => state.question)
  const importing = useStore(stores.importing)
  const copiedUrl = useStore(stores.layout, state => state.copiedUrl)
  const connection = useStore(stores.notices, state => state.connection)
  const message = useStore(stores.notices, state => state.messages.at(-1)?.message)
  const told = useStore(stores.deeds, state => state.told)
  const match = useStore(stores.matches, state => state.told)
  const found = useStore(stores.finding, state => state.told)
  const copied = useStore(stores.highlighting, state => state.copied)
  const selected = useStore(stores.selection, selectedCount)
  const preview = useStore(stores.preview)
  const readingAgain = useStore(stores.readingAgain)
  const isPaused = importing.kind === 'running' && importing.progress.isPaused
  const report = importing.kind === 'finished' ? importing.report : null

  // biome-ignore lint/correctness/useExhaustiveDependencies: the count is told once for each answer.
  useEffect(() => {
    if (question === null) return
    const { total, reading, rankedAmong } = stores.list.getState()
    const found = t(isSearching(question) ? 'list.found' : 'list.count', { count: total })
    const read =
      reading === null || !isSearching(question) ? [] : spokenReading(words, reading, rankedAmong, total)
    setSpoken([found, ...read].join('. '))
  }, [question])
  useEffect(() => {
    if (importing.kind === 'running') setSpoken(t('import.announce-start'))
  }, [importing.kind, t])
  useEffect(() => {
    if (isPaused) setSpoken(t('import.announce-paused'))
  }, [isPaused, t])
  useEffect(() => {
    const text = previewText(words, preview)
    if (text !== null) setSpoken(text)
  }, [preview, words])
  useEffect(() => {
    if (readingAgain.kind === 'comparing') setSpoken(t('again.comparing'))
    if (readingAgain.kind === 'compared')
      setSpoken(t('again.compared', { count: readingAgain.changes.changesTotal }))
  }, [readingAgain, t])
  useEffect(() => {
    if (report !== null) setSpoken(t('import.announce-end', { summary: reportSummary(words, report) }))
  }, [report, words, t])
  useEffect(() => {
    if (message !== undefined) setSpoken(messageText(words, message))
  }, [message, words])
  useEffect(() => {
    if (match !== null) setSpoken(matchText(words, match))
  }, [match, words])
  useEffect(() => {
    if (found !== null) setSpoken(foundText(words, found))
  }, [found, words])
  useEffect(() => {
    if (copied !== null) setSpoken(t(copied.as === 'quotation' ? 'highlight.copied' : 'text-menu.copied'))
  }, [copied, t])
  useEffect(() => {
    if (selected > 0) setSpoken(t('selection.count', { count: selected }))
  }, [selected, t])
  useEffect(() => {
    if (told === null) return
    const deed = deedText(words, told)
    setSpoken(told.isUndone ? t('deed.undone', { deed }) : deed)
  }, [told, words, t])
  useEffect(() => {
    if (copiedUrl !== null) setSpoken(t('article.copied'))
  }, [copiedUrl, t])
  useEffect(() => {
    if (connection !== 'connected') setSpoken(t(`notice.connection-${connection}`))
  }, [connection, t])

  return (
    // The attribute keeps it in the ear while a dialog silences the rest of the page.
    <p role="status" className="visually-hidden" data-live-announcer>
      {spoken}
    </p>
  )
}
