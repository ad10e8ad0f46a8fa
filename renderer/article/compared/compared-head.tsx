import type { OpenedArticle } from '../../../shared/article'
import { dateText } from '../../wording/dates'
import { useWords } from '../../wording/words'
import { laidOut } from '../text/laid-out'
import { unbroken } from '../text/unbroken'

/** What a version is called, its language and its date. */
export function ComparedHead({ opened: { article } }: { readonly opened: OpenedArticle }) {
  const words = useWords()
  const { t } = words
  const { headline, language, publishedOn } = article
  const facts = [
    ...(language === null ? [] : [t(`language.${language}`)]),
    ...(publishedOn === null ? [] : [dateText(words, publishedOn)]),
  ]
  return (
    <div>
      <p className="compared-facts">{facts.join(' · ')}</p>
      <h3 className="compared-headline" lang={headline === null ? undefined : (language ?? '')}>
        {headline === null ? t('article.no-headline') : laidOut(unbroken(headline), null, null)}
      </h3>
    </div>
  )
}
