import { Button, type ButtonProps, Tooltip } from '@mantine/core';
import type { Capability } from '../api/catalog';
import { whyNot } from './requirements';

interface Props extends ButtonProps {
  capability: Capability | undefined;
  onClick?: () => void;
}

/** A button that stays visible when its action is not allowed, disabled and with the reason. */
export function GatedButton({ capability, onClick, children, ...rest }: Props) {
  if (capability?.allowed !== false) {
    return (
      <Button onClick={onClick} {...rest}>
        {children}
      </Button>
    );
  }
  const reason = whyNot(capability);
  return (
    <Tooltip label={reason} multiline w={260} events={{ hover: true, focus: true, touch: true }}>
      <Button {...rest} data-disabled aria-disabled="true" title={reason} onClick={(e) => e.preventDefault()}>
        {children}
      </Button>
    </Tooltip>
  );
}
