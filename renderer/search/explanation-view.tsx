import type { Explanation, FormCount } from '../../shared/find'
import { useWords } from '../wording/words'

interface ExplanationViewProps {
  readonly explanation: Explanation
}

/** Each word of a search with the forms it was looked for in. */
export function ExplanationView({ explanation }: ExplanationViewProps) {
  const { t } = useWords()
  if (explanation.words.length === 0) return <p className="muted">{t('why.no-words')}</p>
  return explanation.words.map(({ typed, forms, also, leftOut }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the same word may be typed twice, and stays at its place.
    <section key={index} className="why-word">
      <h3 dir="auto">{typed}</h3>
      {forms.length === 0 ? <p className="muted">{t('why.nowhere')}</p> : <FormList forms={forms} />}
      {also.length > 0 && (
        <>
          <p className="muted">{t('why.also')}</p>
          <FormList forms={also} />
        </>
      )}
      {leftOut > 0 && <p className="muted">{t('why.left-out', { count: leftOut })}</p>}
    </section>
  ))
}

function FormList({ forms }: { readonly forms: readonly FormCount[] }) {
  const { t } = useWords()
  return (
    <ul className="why-forms">
      {forms.map(({ form, articles }) => (
        <li key={form}>
          <span dir="auto">{form}</span>
          <span className="muted">{t('sidebar.articles', { count: articles })}</span>
        </li>
      ))}
    </ul>
  )
}
