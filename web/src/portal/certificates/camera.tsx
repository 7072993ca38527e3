import { useEffect, useRef, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { useWords } from '../../language/language.tsx';
import { codeInPicture } from './code-in-picture.ts';
import { verifyWords } from './verify-words.ts';

/** Looks through the camera until it sees a code. Pictures stay in this page. */
export function Camera({ onCode, onClose }: { onCode: (text: string) => void; onClose: () => void }) {
  const w = useWords(verifyWords);
  const video = useRef<HTMLVideoElement>(null);
  const [failed, setFailed] = useState(false);
  const seen = useRef(onCode);
  seen.current = onCode;
  useEffect(() => {
    let over = false;
    let stream: MediaStream | null = null;
    const look = (): void => {
      if (over || video.current === null) return;
      const text = video.current.videoWidth > 0 ? codeInPicture(video.current) : null;
      if (text === null) setTimeout(look, 200);
      else seen.current(text);
    };
    const open = async (): Promise<void> => {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      if (over || video.current === null) return stopped(stream);
      video.current.srcObject = stream;
      await video.current.play();
      look();
    };
    open().catch(() => setFailed(true));
    return () => {
      over = true;
      stopped(stream);
    };
  }, []);
  return (
    <div className="scanner">
      {failed ? <p role="alert">{w.noCamera}</p> : <video ref={video} muted playsInline />}
      <Button onClick={onClose}>{w.stop}</Button>
    </div>
  );
}

function stopped(stream: MediaStream | null): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}
