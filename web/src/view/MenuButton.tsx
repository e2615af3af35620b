import { Button, Dropdown, type MenuProps } from 'antd';
import { type ReactNode, useRef } from 'react';

interface Props {
  readonly items: NonNullable<MenuProps['items']>;
  readonly children: ReactNode;
}

/** A small button that opens a menu, and has the focus again when that goes. */
export function MenuButton({ items, children }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  return (
    <Dropdown
      menu={{ items }}
      trigger={['click']}
      autoFocus
      // The menu takes the focus along when it goes.
      onOpenChange={(isOpen) => !isOpen && button.current?.focus()}
    >
      <Button ref={button} size="small">
        {children}
      </Button>
    </Dropdown>
  );
}
