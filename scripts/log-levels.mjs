/** The levels of a log line, as LOG_LEVEL names them and as a line tells them. */
export const LEVELS = { debug: 20, info: 30, warn: 40, error: 50, silent: 100 };

/** The least level that is wanted. Asked anew each time: `.env` may not have been read when a file is loaded. */
export const wantedLevel = () => LEVELS[process.env.LOG_LEVEL] ?? LEVELS.info;
