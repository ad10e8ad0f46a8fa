import type { Provenance } from '../../../shared/article'
import { momentText } from '../../wording/dates'
import { useWords } from '../../wording/words'

interface ProvenanceListProps {
  readonly provenance: Provenance
  readonly onShowInFile: () => void
}

/** The file and the lines an article came from. */
export function ProvenanceList({ provenance, onShowInFile }: ProvenanceListProps) {
  const words = useWords()
  const { t } = words
  const { fileName, fileHash, lines, encoding, importedAt, parserVersion } = provenance
  const facts = [
    [t('article.file'), fileName],
    [t('article.lines-name'), t(lines.first === lines.last ? 'article.line' : 'article.lines', { ...lines })],
    [t('article.encoding'), encoding],
    [t('article.imported'), momentText(words, importedAt)],
    [t('article.parser-version'), String(parserVersion)],
    [t('article.file-hash'), fileHash],
  ] as const
  return (
    <section className="provenance" aria-label={t('article.provenance')}>
      <h3>{t('article.provenance')}</h3>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="button" onClick={onShowInFile}>
        {t('article.show-in-file')}
      </button>
    </section>
  )
}
