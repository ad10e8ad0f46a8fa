import { LANGUAGES, type Language } from '../../shared/article'
import { ArticleParts } from './article-parts'
import { Colours } from './colours'
import { Controls } from './controls'
import { GALLERY_THEMES } from './gallery-themes'
import { ListParts } from './list-parts'
import { Messages } from './messages'
import { Nothings } from './nothings'
import { Scales } from './scales'

interface GalleryProps {
  readonly theme: string
  readonly language: Language
}

/** Every part of the page in one theme, drawn by the reader's own components from plain data. */
export function Gallery({ theme, language }: GalleryProps) {
  const address = (change: { readonly theme?: string; readonly language?: Language }) =>
    `?${new URLSearchParams({ theme, language, ...change })}`
  return (
    <>
      <header className="gallery-head">
        <h1>Oqyrman, part by part</h1>
        <nav aria-label="Themes">
          {GALLERY_THEMES.map(({ id, name }) => (
            <a key={id} href={address({ theme: id })} aria-current={id === theme ? 'page' : undefined}>
              {name}
            </a>
          ))}
        </nav>
        <nav aria-label="Languages">
          {LANGUAGES.map(each => (
            <a
              key={each}
              href={address({ language: each })}
              aria-current={each === language ? 'page' : undefined}
            >
              {each}
            </a>
          ))}
        </nav>
      </header>
      <main className="gallery">
        <Scales />
        <Controls />
        <ListParts />
        <ArticleParts />
        <Messages />
        <Nothings />
        <Colours />
      </main>
    </>
  )
}
