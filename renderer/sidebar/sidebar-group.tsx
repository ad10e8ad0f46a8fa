import { type ReactNode, useId } from 'react'
import { useStore } from 'zustand'
import { useApp } from '../stores/app'
import type { SidebarGroupName } from '../stores/layout'
import { NextIcon } from '../ui/icons'

interface SidebarGroupProps {
  readonly name: SidebarGroupName
  readonly title: string
  readonly children: ReactNode
}

/** A part of the sidebar under its title, which opens and closes it. */
export function SidebarGroup({ name, title, children }: SidebarGroupProps) {
  const { stores } = useApp()
  const titleId = useId()
  const isOpen = useStore(stores.layout, ({ closedGroups }) => !closedGroups.has(name))
  return (
    <section className="facet-group" aria-labelledby={titleId}>
      <h2>
        <button
          id={titleId}
          type="button"
          className="facet-title"
          data-level={1}
          data-name={title}
          data-fold
          aria-expanded={isOpen}
          onClick={() => stores.layout.setGroupOpen(name, !isOpen)}
        >
          <NextIcon />
          <span>{title}</span>
        </button>
      </h2>
      {isOpen && children}
    </section>
  )
}
