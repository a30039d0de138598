/**
 * More than the app ever takes on at once (its queue is shorter): beyond it even asking the app costs too much. With fewer, but a loop
 * that comes round late, the work is the kind that keeps the processor busy, and more of it makes every acknowledgement late.
 */
const STORM = 700
/** Of those, so many that wait for their acknowledgement: at most 150 ms each, if the loop had time for them. */
const UNHEARD = 100
const CROWD = 150
const LATE_MS = 300
const BEAT_MS = 50

/** Tells when so much is going on that a command had better be refused at once than acknowledged too late. */
export const createStormWatch = () => {
  let lastBeat = performance.now()
  const beat = setInterval(() => {
    lastBeat = performance.now()
  }, BEAT_MS).unref()
  return {
    isStorm: (underWay: number, unacknowledged: number): boolean =>
      underWay > STORM ||
      unacknowledged > UNHEARD ||
      (underWay > CROWD && performance.now() - lastBeat > LATE_MS),
    stop: () => clearInterval(beat),
  }
}
