import { type FormEvent, useState } from 'react'
import { DialogFrame } from '../ui/dialog-frame'
import { useWords } from '../wording/words'
import { type ByHand, HAND_CONDITIONS, queryOf, SEARCHED_FIELDS, SPELLINGS, WANTED } from './by-hand'
import { Choice, DaysField, Field } from './by-hand-parts'
import { readByHand } from './read-by-hand'

interface ByHandDialogProps {
  /** The query as it is typed now. */
  readonly text: string
  readonly onSearch: (text: string) => void
  readonly onClose: () => void
}

/** A search put together from parts, which shows the query it makes. */
export default function ByHandDialog({ text, onSearch, onClose }: ByHandDialogProps) {
  const { t } = useWords()
  const [hand, setHand] = useState(() => readByHand(text))
  const change = (part: Partial<ByHand>) => setHand(before => ({ ...before, ...part }))
  const query = queryOf(hand)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // What was meant by it would not be asked for.
    const wrong = event.currentTarget.querySelector<HTMLElement>('[aria-invalid="true"]')
    if (wrong !== null) return wrong.focus()
    // The space tells that the last word is finished, and no beginning of others.
    onSearch(query === '' ? '' : `${query} `)
  }
  return (
    <DialogFrame title={t('by-hand.title')} className="by-hand-modal" onClose={onClose}>
      <form className="by-hand" onSubmit={submit}>
        <div className="dialog-body by-hand-body">
          <Field
            label={t('by-hand.words')}
            value={hand.words}
            isFirst
            onChange={words => change({ words })}
          />
          <Choice
            label={t('by-hand.spelling')}
            chosen={hand.spelling}
            choices={SPELLINGS.map(value => ({ value, name: t(`by-hand.spelling-${value}`) }))}
            onChoose={spelling => change({ spelling })}
          />
          <Field label={t('by-hand.phrase')} value={hand.phrase} onChange={phrase => change({ phrase })} />
          <Choice
            label={t('by-hand.field')}
            chosen={hand.field ?? 'anywhere'}
            choices={(['anywhere', ...SEARCHED_FIELDS] as const).map(value => ({
              value,
              name: t(`by-hand.in-${value}`),
            }))}
            onChoose={field => change({ field: field === 'anywhere' ? null : field })}
          />
          <Field label={t('by-hand.must')} value={hand.must} onChange={must => change({ must })} />
          <Field
            label={t('by-hand.weighty')}
            value={hand.weighty}
            onChange={weighty => change({ weighty })}
          />
          <Field
            label={t('by-hand.without')}
            value={hand.without}
            onChange={without => change({ without })}
          />
          <DaysField label={t('by-hand.after')} value={hand.after} onChange={after => change({ after })} />
          <DaysField
            label={t('by-hand.before')}
            value={hand.before}
            onChange={before => change({ before })}
          />
          <DaysField label={t('by-hand.on')} value={hand.on} onChange={on => change({ on })} />
          <Field label={t('by-hand.tag')} value={hand.tag} onChange={tag => change({ tag })} />
          {HAND_CONDITIONS.map(name => (
            <Choice
              key={name}
              label={t(`by-hand.${name}`)}
              chosen={hand.conditions[name]}
              choices={WANTED.map(value => ({
                value,
                name: t(value === 'without' ? 'by-hand.without-these' : `by-hand.${value}`),
              }))}
              onChoose={wanted => change({ conditions: { ...hand.conditions, [name]: wanted } })}
            />
          ))}
          {hand.rest !== '' && (
            <Field label={t('by-hand.rest')} value={hand.rest} onChange={rest => change({ rest })} />
          )}
        </div>
        <p className="by-hand-query">
          <span className="muted">{t('by-hand.query')}</span> <code>{query}</code>
        </p>
        <footer className="dialog-foot">
          <button type="button" className="quiet-button" onClick={onClose}>
            {t('smart.cancel')}
          </button>
          <button type="submit" className="button is-primary">
            {t('by-hand.search')}
          </button>
        </footer>
      </form>
    </DialogFrame>
  )
}
