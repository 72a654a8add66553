/** Ends what was begun; nothing is answered afterwards. */
export type Stop = () => void;

/**
 * Puts one question to a worker of its own and hands over what it posts, or null where the browser could not work it
 * out. Stopping ends the worker in the middle of its work.
 */
export function askWorker(open: () => Worker, question: unknown, answer: (data: unknown) => void): Stop {
  let worker: Worker;
  try {
    worker = open();
  } catch {
    answer(null);
    return () => undefined;
  }
  const end = (data: unknown) => {
    worker.terminate();
    answer(data);
  };
  worker.onmessage = ({ data }: MessageEvent<unknown>) => end(data);
  worker.onerror = () => end(null);
  worker.postMessage(question);
  return () => worker.terminate();
}
