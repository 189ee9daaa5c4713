/** "led the preparation, and rated Good": the second was done to what the first speaks of. */
export const DONE_TO_IT =
  /(?:; |, and | and )(?:rated|graded|ranked|judged|scored|awarded|praised|commended|accepted|adopted|approved|published|shortlisted|recognised|recognized|featured|named|voted|copied|used|funded|audited)(?= (?:\p{Lu}|by|as|in|for|at|top|first|best|good|outstanding|excellent|twice|across|\d)|$|[;.,])/u;
