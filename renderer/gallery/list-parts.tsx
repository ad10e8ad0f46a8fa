import { ArticleRow } from '../list/article-row'
import { AlsoChips } from '../search/also-chips'
import { FilterChips } from '../search/filter-chips'
import { SearchField } from '../search/search-field'
import { FacetButton } from '../sidebar/facet-button'
import { FacetLine } from '../sidebar/facet-line'
import { AllIcon, BookmarkIcon, UnreadIcon } from '../ui/icons'
import { Chapter, Sample } from './part'
import { ALSO, NO_FILES, nothing, PARTS, ROWS } from './samples'

const ENTRIES = [
  { name: 'All articles', count: 12_480, state: 'included', icon: <AllIcon /> },
  { name: 'Unread', count: 314, state: 'off', icon: <UnreadIcon /> },
  { name: 'Экология және табиғи ресурстар министрлігі', count: 9, state: 'off' },
  { name: 'Министерство внутренних дел', count: 57, state: 'excluded' },
  { name: 'Bookmarks', count: 0, state: 'off', icon: <BookmarkIcon /> },
] as const

/** What the sidebar and the list are made of. */
export function ListParts() {
  return (
    <Chapter title="Sidebar and list">
      <Sample title="Entries of the sidebar: on, off, left out, empty">
        <ul className="sidebar gallery-sidebar">
          {ENTRIES.map(entry => (
            <li key={entry.name}>
              <FacetLine state={entry.state}>
                <FacetButton {...entry} onInclude={nothing} onExclude={nothing} />
              </FacetLine>
            </li>
          ))}
        </ul>
      </Sample>
      <Sample title="Search and its chips">
        <div className="gallery-search">
          <SearchField
            text="туркестан"
            pastSearches={[]}
            onType={nothing}
            onSearch={nothing}
            onGoToList={nothing}
            onForget={nothing}
            onForgetAll={nothing}
          />
          <div className="chip-rows">
            <FilterChips
              parts={PARTS}
              fileNames={NO_FILES}
              saveAs={null}
              isNaming={false}
              onRemove={nothing}
              onClearAll={nothing}
              onNaming={nothing}
              onSave={nothing}
            />
            <AlsoChips also={ALSO} onSet={nothing} />
          </div>
        </div>
      </Sample>
      <Sample title="Rows: unread, selected, read with marks, found, without a headline">
        <div className="list-pane gallery-rows" role="listbox" aria-label="Articles" tabIndex={0}>
          {ROWS.map((article, place) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the list around it has the keyboard.
            <div
              key={article.id}
              className="article-row"
              role="option"
              aria-selected={place === 1}
              data-unread={!article.isRead}
            >
              <ArticleRow article={article} />
            </div>
          ))}
        </div>
      </Sample>
    </Chapter>
  )
}
