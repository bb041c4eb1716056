import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { Icon } from './Icon';

interface Props {
  label: string;
  text: string;
  icon?: 'copy' | 'link';
  size?: 'sm' | 'md';
  /** Shows the label beside the icon. */
  worded?: boolean;
}

/** Legible on every ground, also under the pointer; its sign stands where the text around it begins. */
const IN_TEXT = {
  marginInlineStart: -7,
  '--button-color': 'var(--cb-accent)',
  '--button-hover': 'var(--cb-accent-soft)',
  '--button-hover-color': 'var(--cb-accent)',
};

/** Copies a text, and says so for a moment. */
export function CopyButton({ label, text, icon = 'copy', size = 'md', worded = false }: Props) {
  const { copy, copied } = useClipboard({ timeout: 1500 });
  const word = copied ? 'Copied' : label;
  const sign = <Icon name={copied ? 'check' : icon} size={16} />;
  if (worded) {
    return (
      <Button
        style={IN_TEXT}
        variant="subtle"
        size="compact-xs"
        fw={500}
        leftSection={sign}
        onClick={() => copy(text)}
      >
        {word}
      </Button>
    );
  }
  return (
    // Where the button stands, as what it says belongs to the same part of the page.
    <Tooltip label={word} opened={copied || undefined} withinPortal={false}>
      <ActionIcon variant="subtle" color="gray" size={size} aria-label={word} onClick={() => copy(text)}>
        {sign}
      </ActionIcon>
    </Tooltip>
  );
}
