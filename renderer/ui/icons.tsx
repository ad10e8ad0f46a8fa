import type { ReactNode } from 'react'

interface IconProps {
  readonly isFilled?: boolean
  readonly children: ReactNode
}

interface StateIconProps {
  /** Filled where the state it stands for is on. */
  readonly isOn?: boolean
}

/** All icons are drawn on 20 × 20 with one stroke, take the colour of the text and say nothing to a screen reader. */
function Icon({ isFilled = false, children }: IconProps) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <g
        fill={isFilled ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {children}
      </g>
    </svg>
  )
}

export const LanguageIcon = () => (
  <Icon>
    <circle cx="10" cy="10" r="7" />
    <path d="M3 10h14M10 3c2.2 2 3.2 4.3 3.2 7s-1 5-3.2 7c-2.2-2-3.2-4.3-3.2-7s1-5 3.2-7z" />
  </Icon>
)

export const AllIcon = () => (
  <Icon>
    <rect x="3" y="3.5" width="14" height="13" rx="2" />
    <path d="M6.5 7.5h7M6.5 10.5h7M6.5 13.5h4" />
  </Icon>
)

export const UnreadIcon = ({ isOn = false }: StateIconProps) => (
  <Icon isFilled={isOn}>
    <circle cx="10" cy="10" r="4.5" />
  </Icon>
)

export const BookmarkIcon = ({ isOn = false }: StateIconProps) => (
  <Icon isFilled={isOn}>
    <path d="M5.5 3.5h9v13.2L10 13.2l-4.5 3.5Z" />
  </Icon>
)

export const SearchIcon = () => (
  <Icon>
    <circle cx="8.8" cy="8.8" r="5" />
    <path d="m12.6 12.6 4 4" />
  </Icon>
)

export const CloseIcon = () => (
  <Icon>
    <path d="m5.5 5.5 9 9m0-9-9 9" />
  </Icon>
)

export const AddIcon = () => (
  <Icon>
    <path d="M5 10h10M10 5v10" />
  </Icon>
)

export const HistoryIcon = () => (
  <Icon>
    <circle cx="10" cy="10" r="6.5" />
    <path d="M10 6.5V10l2.5 1.5" />
  </Icon>
)

export const ByHandIcon = () => (
  <Icon>
    <path d="M3.5 6h7M14.5 6h2M3.5 14h2M9.5 14h7" />
    <circle cx="12.5" cy="6" r="2" />
    <circle cx="7.5" cy="14" r="2" />
  </Icon>
)

export const HelpIcon = () => (
  <Icon>
    <circle cx="10" cy="10" r="7" />
    <path d="M7.9 8a2.1 2.1 0 1 1 3.2 1.8c-.7.4-1.1.9-1.1 1.7M10 13.8v.1" />
  </Icon>
)

export const MoreIcon = () => (
  <Icon>
    <path d="M5 10v.1M10 10v.1M15 10v.1" strokeWidth="2.2" />
  </Icon>
)

export const SmartListIcon = () => (
  <Icon>
    <path d="M3.5 6h8M3.5 10h5M3.5 14h4" />
    <circle cx="13" cy="12" r="3" />
    <path d="m15.2 14.2 2 2" />
  </Icon>
)

export const LeaveOutIcon = () => (
  <Icon>
    <path d="M5 10h10" />
  </Icon>
)

export const CopyIcon = () => (
  <Icon>
    <rect x="7.5" y="7.5" width="9" height="9" rx="1.8" />
    <path d="M4.7 12.5h-.4a.8.8 0 0 1-.8-.8V4.3c0-.4.4-.8.8-.8h7.4c.4 0 .8.4.8.8v.4" />
  </Icon>
)

export const DoneIcon = () => (
  <Icon>
    <path d="m4.5 10.5 3.6 3.6 7.4-8.2" />
  </Icon>
)

export const DoubtIcon = () => (
  <Icon>
    <path d="M10 3.2 17.4 16H2.6Z" />
    <path d="M10 8.2v3.4M10 13.7v.1" />
  </Icon>
)

export const SortIcon = () => (
  <Icon>
    <path d="M4 6h12M4 10h8M4 14h4" />
  </Icon>
)

export const ImportIcon = () => (
  <Icon>
    <path d="M10 3.5v8.5m-3.4-3.2L10 12.2l3.4-3.4M3.5 13.5v2a1 1 0 0 0 1 1h11a1 1 0 0 0 1-1v-2" />
  </Icon>
)

export const ThemeIcon = () => (
  <Icon>
    <circle cx="10" cy="10" r="6.5" />
    <path d="M10 3.5a6.5 6.5 0 0 1 0 13Z" fill="currentColor" />
  </Icon>
)

export const NextMatchIcon = () => (
  <Icon>
    <path d="M10 3.5v10.8m-4-4 4 4 4-4M5.5 17h9" />
  </Icon>
)

export const PreviousMatchIcon = () => (
  <Icon>
    <path d="M10 16.5V5.7m-4 4 4-4 4 4M5.5 3h9" />
  </Icon>
)

export const TagIcon = () => (
  <Icon>
    <path d="M3.5 9.8V4.3c0-.4.4-.8.8-.8h5.5l6.7 6.7c.3.3.3.8 0 1.1l-5.2 5.2c-.3.3-.8.3-1.1 0Z" />
    <circle cx="7" cy="7" r="0.9" />
  </Icon>
)

export const NoteIcon = () => (
  <Icon>
    <path d="M4 3.5h12v8.7l-4.3 4.3H4ZM16 12.2h-4.3v4.3M7 7.5h6M7 10.5h3.5" />
  </Icon>
)

export const HighlightIcon = () => (
  <Icon>
    <path d="m7 11.5 6.8-6.8 2.5 2.5-6.8 6.8H7ZM7 14l-1.5 1.5M4 17.5h12" />
  </Icon>
)

export const ArticleBeforeIcon = () => (
  <Icon>
    <path d="M16.5 10H4m4.8-4.8L4 10l4.8 4.8" />
  </Icon>
)

export const BackIcon = () => (
  <Icon>
    <path d="M12 4.5 6.5 10l5.5 5.5" />
  </Icon>
)

export const PreviousIcon = () => (
  <Icon>
    <path d="m4.5 12.5 5.5-5.5 5.5 5.5" />
  </Icon>
)

export const NextIcon = () => (
  <Icon>
    <path d="m4.5 7.5 5.5 5.5 5.5-5.5" />
  </Icon>
)

export const SidebarIcon = () => (
  <Icon>
    <rect x="3" y="4" width="14" height="12" rx="2" />
    <path d="M8 4v12" />
  </Icon>
)
