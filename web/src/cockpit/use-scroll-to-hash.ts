import { useIsFetching } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/**
 * Goes to the place that the address names, once everything above it has come: what still loads would
 * push it down again. Gives the place's name.
 */
export function useScrollToHash(): string {
  const { hash } = useLocation();
  const loading = useIsFetching() > 0;
  const been = useRef('');
  useEffect(() => {
    if (loading || hash === '' || been.current === hash) return;
    // What has just come may ask for more before the next frame: then this is called off.
    const frame = requestAnimationFrame(() => {
      been.current = hash;
      document.getElementById(hash)?.scrollIntoView({ block: 'start' });
    });
    return () => cancelAnimationFrame(frame);
  }, [hash, loading]);
  return hash;
}
