import { ENCODINGS, type EncodingName } from '../../shared/encodings'
import { ChoiceMenu } from '../ui/choice-menu'
import { NextIcon } from '../ui/icons'
import { useWords } from '../wording/words'

const AUTOMATIC = 'automatic'

interface EncodingMenuProps {
  /** What the file is read in; null where it could not be read. */
  readonly encoding: EncodingName | null
  readonly isGuessed: boolean
  /** What the person wants; null where the parser tells. */
  readonly chosen: EncodingName | null
  readonly onChoose: (encoding: EncodingName | null) => void
}

/** In which encoding a file is read, and the way to another. */
export function EncodingMenu({ encoding, isGuessed, chosen, onChoose }: EncodingMenuProps) {
  const { t } = useWords()
  const name = t(isGuessed ? 'preview.read-as-guessed' : 'preview.read-as', {
    encoding: encoding === null ? t('preview.encoding-automatic') : t(`encoding.${encoding}`),
  })
  return (
    <ChoiceMenu
      name={t('preview.encoding')}
      buttonName={name}
      button={
        <>
          {name}
          <NextIcon />
        </>
      }
      className="quiet-button encoding-button"
      choices={[
        { value: AUTOMATIC, name: t('preview.encoding-automatic') },
        ...ENCODINGS.map(value => ({ value, name: t(`encoding.${value}`) })),
      ]}
      chosen={chosen ?? AUTOMATIC}
      onChoose={value => onChoose(value === AUTOMATIC ? null : value)}
    />
  )
}
