import { useState } from 'react'
import { useStore } from 'zustand'
import type { SmartListId } from '../../shared/ids'
import { focusPlace, LIST_ID } from '../commands/focus'
import { useApp } from '../stores/app'
import { isNarrowing } from '../stores/filters'
import { isSameQuestion, isSearching, questionOf, sortOf } from '../stores/question'
import { useWords } from '../wording/words'
import { SidebarGroup } from './sidebar-group'
import { SmartListLine } from './smart-list-line'

/** Saved searches, counted as the library is now. */
export function SmartListGroup() {
  const { stores } = useApp()
  const { t } = useWords()
  const lists = useStore(stores.smartLists, state => state.lists)
  const question = useStore(stores.question)
  const [renamed, setRenamed] = useState<SmartListId | null>(null)
  const [lastRenamed, setLastRenamed] = useState<SmartListId | null>(null)
  if (lists.length === 0) return null
  const { asking, smartLists, layout } = stores
  const canReplace = isSearching(question) || isNarrowing(question.filter)
  return (
    <SidebarGroup name="smart-lists" title={t('smart.title')}>
      <ul>
        {lists.map(list => (
          <SmartListLine
            key={list.id}
            list={list}
            isOpen={isSameQuestion(list.question, question)}
            isBeingRenamed={list.id === renamed}
            takesFocus={list.id === lastRenamed}
            canReplace={canReplace}
            onOpen={() => {
              asking.ask(list.question, list.sort)
              layout.setState({ pane: 'list' })
            }}
            onRename={() => setRenamed(list.id)}
            onNamed={name => {
              setRenamed(null)
              setLastRenamed(list.id)
              if (name !== null && name !== list.name) void smartLists.rename(list.id, name)
            }}
            onReplace={() => {
              const search = { question: questionOf(question), sort: sortOf(question) }
              void smartLists.replace(list.id, search)
            }}
            onRemove={() => {
              void smartLists.remove(list.id)
              focusPlace(LIST_ID)
            }}
          />
        ))}
      </ul>
    </SidebarGroup>
  )
}
