import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { cutText } from '../../shared/cut-text'
import { MAX_NAME_LENGTH } from '../../shared/smart-list'
import { focusPlace, LIST_ID, SEARCH_FIELD_ID } from '../commands/focus'
import { useApp } from '../stores/app'
import { partsOf } from '../stores/filters'
import { isSearching, questionOf, sortOf } from '../stores/question'
import { filterName } from '../wording/names'
import { useWords } from '../wording/words'
import { AlsoChips } from './also-chips'
import { FilterChips } from './filter-chips'
import { ReadingNotes } from './reading-notes'
import { SearchLine } from './search-line'
import { WhyDialog } from './why-dialog'

/** What is asked: typed, put together by hand, narrowed; and how it was understood. */
export function SearchHead() {
  const { stores } = useApp()
  const words = useWords()
  const { t } = words
  const { asking } = stores
  const question = useStore(stores.question)
  const isNaming = useStore(stores.layout, state => state.isNamingSearch)
  const explaining = useStore(stores.explaining)
  const fileNames = useStore(stores.facets, state => state.fileNames)
  const { answered, reading, rankedAmong, total } = useStore(
    stores.list,
    useShallow(({ question, reading, rankedAmong, total }) => ({
      answered: question,
      reading,
      rankedAmong,
      total,
    })),
  )
  const parts = partsOf(question.filter)
  const says = [question.text.trim(), ...parts.map(part => filterName(words, part, fileNames))]
  const name = cutText(says.filter(said => said !== '').join(', '), MAX_NAME_LENGTH)
  const read = answered !== null && isSearching(answered) ? reading : null
  const backToList = () => focusPlace(LIST_ID)
  return (
    <>
      <SearchLine />
      <div className="chip-rows">
        <AlsoChips also={read?.also ?? []} onSet={asking.setAsTyped} />
        <FilterChips
          parts={parts}
          fileNames={fileNames}
          saveAs={name === '' ? null : name}
          isNaming={isNaming}
          onNaming={isNamingSearch => stores.layout.setState({ isNamingSearch })}
          onRemove={part => {
            asking.toggle(part)
            backToList()
          }}
          onClearAll={() => {
            asking.clearFilters()
            backToList()
          }}
          onSave={saveAs => {
            void stores.smartLists.save(saveAs, { question: questionOf(question), sort: sortOf(question) })
            backToList()
          }}
        />
        {isSearching(question) && (
          <button
            type="button"
            className="quiet-button why-button"
            onClick={() => void stores.explaining.open(question)}
          >
            {t('why.button')}
          </button>
        )}
      </div>
      {read !== null && (
        <ReadingNotes
          reading={read}
          rankedAmong={answered?.sort === 'relevance' ? rankedAmong : null}
          total={total}
          onCorrect={text => {
            asking.type(text)
            focusPlace(SEARCH_FIELD_ID)
          }}
        />
      )}
      {explaining.kind !== 'closed' && <WhyDialog state={explaining} onClose={stores.explaining.close} />}
    </>
  )
}
