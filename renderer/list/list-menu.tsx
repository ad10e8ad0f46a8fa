import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components'
import { DENSITIES, type Density } from '../../shared/settings'
import { DoneIcon, MoreIcon } from '../ui/icons'
import { useWords } from '../wording/words'
import { actName } from './act-name'
import { type MenuSubject, offeredActs, type RowAct } from './offered-acts'

interface ListMenuProps {
  readonly density: Density
  readonly subject: MenuSubject
  readonly onDensity: (density: Density) => void
  readonly onAct: (act: RowAct) => void
}

/** How much the list shows of each article, and what can be done to all of them. */
export function ListMenu({ density, subject, onDensity, onAct }: ListMenuProps) {
  const words = useWords()
  const { t } = words
  const acts = offeredActs(subject).flat()
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={t('list.more')}>
        <MoreIcon />
      </Button>
      <Popover className="menu-popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={t('list.more')}
          disabledKeys={acts.flatMap(({ act, isOff }) => (isOff ? [act] : []))}
          onAction={key => {
            const offered = acts.find(({ act }) => act === key)
            if (offered !== undefined) onAct(offered.act)
          }}
        >
          <MenuSection
            selectionMode="single"
            selectedKeys={[density]}
            onSelectionChange={keys => {
              const chosen = DENSITIES.find(value => keys !== 'all' && keys.has(value))
              if (chosen !== undefined) onDensity(chosen)
            }}
          >
            <Header className="menu-heading">{t('settings.density')}</Header>
            {DENSITIES.map(value => (
              <MenuItem
                key={value}
                id={value}
                className="menu-item"
                textValue={t(`command.density-${value}`)}
              >
                <span className="menu-mark">{value === density && <DoneIcon />}</span>
                {t(`command.density-${value}`)}
              </MenuItem>
            ))}
          </MenuSection>
          <Separator className="menu-line" />
          {acts.map(({ act }) => {
            const name = actName(words, act, subject)
            return (
              <MenuItem key={act} id={act} className="menu-item" textValue={name}>
                <span className="menu-mark" />
                {name}
              </MenuItem>
            )
          })}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
