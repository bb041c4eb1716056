// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import type { HoursSetting } from '../../api/administration';
import { rendered } from '../../rendered';
import { HoursForm } from './HoursForm';
import { dayOf } from './week';

const { saveHours } = vi.hoisted(() => ({ saveHours: vi.fn() }));
vi.mock('../../api/administration', () => ({ saveHours }));
const HOURS: HoursSetting = {
  zone: 'Europe/Berlin',
  days: [{ day: 'monday', opens: '09:00', closes: '17:00' }],
  holidays: [],
  version: 3,
};
beforeEach(() => vi.resetAllMocks());

test('weekdays and holidays are saved together', async () => {
  saveHours.mockImplementation(async (hours) => ({ ...hours, version: 4 }));
  rendered(<HoursForm hours={HOURS} onChanged={() => {}} />);
  expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Friday' }));
  await userEvent.click(screen.getByRole('button', { name: 'Add a holiday' }));
  expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
  fireEvent.change(screen.getByLabelText('Date of holiday 1'), { target: { value: '2026-12-25' } });
  fireEvent.change(screen.getByLabelText('Name of holiday 1'), { target: { value: 'Christmas' } });
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(saveHours).toHaveBeenCalled());
  expect(saveHours.mock.calls[0]?.[0]).toEqual({
    zone: 'Europe/Berlin',
    days: [
      { day: 'monday', opens: '09:00', closes: '17:00' },
      { day: 'friday', opens: '09:00', closes: '17:00' },
    ],
    holidays: [{ date: '2026-12-25', name: 'Christmas' }],
    version: 3,
  });
});

test('a desk that never opens cannot be saved', async () => {
  rendered(<HoursForm hours={HOURS} onChanged={() => {}} />);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Monday' }));
  expect(screen.getByText('Open on one weekday at least.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
});

test('a day of business hours is as long as the desk is open', () => {
  expect(dayOf(HOURS)).toBe(480);
});
