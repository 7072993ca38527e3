import '../../signings/signings.css';
import { Button } from 'antd';
import { type PointerEvent, useRef, useState } from 'react';
import { useWords } from '../../language/language.tsx';
import { counterWords } from './counter-words.ts';

/** Where somebody signs with a finger or a pen; gives the picture. Whoever cannot draw signs on paper beside it. */
export function SignaturePad({ busy, onSigned }: { busy: boolean; onSigned: (picture: File) => void }) {
  const w = useWords(counterWords);
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawing = useRef(false);
  const [signed, setSigned] = useState(false);
  const line = (event: PointerEvent<HTMLCanvasElement>, begins: boolean) => {
    const here = canvas.current;
    const pen = here?.getContext('2d');
    if (!here || !pen) return;
    const { left, top, width, height } = here.getBoundingClientRect();
    const x = ((event.clientX - left) / width) * here.width;
    const y = ((event.clientY - top) / height) * here.height;
    if (begins) {
      pen.lineWidth = 5;
      pen.lineCap = 'round';
      pen.beginPath();
      pen.moveTo(x, y);
      return;
    }
    pen.lineTo(x, y);
    pen.stroke();
    setSigned(true);
  };
  return (
    <>
      <canvas
        ref={canvas}
        width={900}
        height={340}
        className="signature-pad"
        role="img"
        aria-label={w.pad}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          drawing.current = true;
          line(event, true);
        }}
        onPointerMove={(event) => {
          if (drawing.current) line(event, false);
        }}
        onPointerUp={() => {
          drawing.current = false;
        }}
      />
      <div className="signing-moves">
        <Button
          type="primary"
          disabled={!signed}
          loading={busy}
          onClick={() =>
            canvas.current?.toBlob((picture) => {
              if (picture !== null) onSigned(new File([picture], '签名.png', { type: 'image/png' }));
            }, 'image/png')
          }
        >
          {w.useDrawn}
        </Button>
        <Button
          disabled={!signed}
          onClick={() => {
            const here = canvas.current;
            here?.getContext('2d')?.clearRect(0, 0, here.width, here.height);
            setSigned(false);
          }}
        >
          {w.clear}
        </Button>
      </div>
    </>
  );
}
