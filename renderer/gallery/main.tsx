import { StrictMode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { createRoot } from 'react-dom/client'
import { LANGUAGES } from '../../shared/article'
import { createWords } from '../../shared/words/words'
import { keysInEffect } from '../commands/keys-in-effect'
import { WordsProvider } from '../wording/words'
import { Gallery } from './gallery'
import { galleryTheme } from './gallery-themes'

const address = new URL(window.location.href).searchParams
const theme = galleryTheme(address.get('theme'))
const language = LANGUAGES.find(each => each === address.get('language')) ?? 'en'

document.documentElement.dataset.theme = theme.theme
document.documentElement.dataset.contrast = theme.contrast
document.documentElement.lang = language

const root = document.getElementById('gallery')
if (root === null) throw new Error('index.html has no place for the gallery.')
createRoot(root).render(
  <StrictMode>
    <I18nProvider locale={language}>
      <WordsProvider value={{ ...createWords(language), keys: keysInEffect([], new Map(), false) }}>
        <Gallery theme={theme.id} language={language} />
      </WordsProvider>
    </I18nProvider>
  </StrictMode>,
)
