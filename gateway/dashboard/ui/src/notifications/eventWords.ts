import { plain } from '../words/tickets';

const EVENTS: Record<string, string> = {
  ticket_opened: 'A new ticket was opened',
  customer_replied: 'A customer replied or reopened a ticket',
  assigned: 'A ticket was assigned to me',
  mentioned: 'Somebody mentioned me',
  staff_replied: 'Support replied',
  context_requested: 'Support asked for details',
  resolved: 'A ticket was resolved',
};

const CHANNELS: Record<string, string> = { dashboard: 'Here', mail: 'E-mail' };

export const eventWord = (event: string) => EVENTS[event] ?? plain(event);
export const channelWord = (channel: string) => CHANNELS[channel] ?? plain(channel);
