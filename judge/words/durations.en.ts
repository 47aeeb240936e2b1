// Spans of time in the unit that people would use, in English.

export const durations = {
  about: (time: string) => `about ${time}`,
  seconds: (count: string) => `${count} s`,
  minutes: (count: string) => `${count} min`,
  hours: (count: string) => `${count} h`,
  days: (count: string) => `${count} days`,
  years: (count: string) => `${count} years`,
};
