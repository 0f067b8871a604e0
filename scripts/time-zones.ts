/** Host clocks that tests run under: east of Greenwich, west of it, and a day ahead of the west. */
export const timeZones = ['Europe/Minsk', 'America/New_York', 'Pacific/Apia'] as const;
