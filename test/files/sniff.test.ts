import t from '../support/tap.js'
import { recognize } from '../../src/files/sniff.js'

const JPEG = Buffer.from([0xff, 0xd8, 0xff])

t.test('another format is found in whatever case it is written', async (t) => {
  for (const words of ['<!DOCTYPE', '<Html', '<SCRIPT', '<?PHP', '%PDF-1', 'WWW.w3.org/2000/SVG']) {
    t.throws(
      () => recognize(Buffer.concat([JPEG, Buffer.alloc(500), Buffer.from(words)]), 'image'),
      { code: 'file_disguised' },
      words
    )
  }

  t.equal(recognize(Buffer.concat([JPEG, Buffer.from('%pdf-x <htm <!doctyp')]), 'image'), 'jpeg')
})
