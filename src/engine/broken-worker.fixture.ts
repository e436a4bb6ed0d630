// A worker that dies before it can answer anything.
throw new Error('broken on purpose');
