import { ActionIcon, Tooltip } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { Icon } from './Icon';

interface Props {
  label: string;
  text: string;
  icon?: 'copy' | 'link';
  size?: 'sm' | 'md';
}

/** Copies a text, and says so for a moment. */
export function CopyButton({ label, text, icon = 'copy', size = 'md' }: Props) {
  const { copy, copied } = useClipboard({ timeout: 1500 });
  return (
    <Tooltip label={copied ? 'Copied' : label} opened={copied || undefined}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={size}
        aria-label={copied ? 'Copied' : label}
        onClick={() => copy(text)}
      >
        <Icon name={copied ? 'check' : icon} size={16} />
      </ActionIcon>
    </Tooltip>
  );
}
