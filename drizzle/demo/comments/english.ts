import type { Remarks } from './remarks.js'

export const english: Remarks = {
  praise: {
    time: [
      'Came exactly on time.',
      'Arrived ten minutes early and called before coming up.',
      'Right on the hour, which almost never happens to me.',
      'Was at my door the same morning I booked.',
      'Finished faster than promised.',
      'Kept the appointment even in heavy rain.',
      'On time, and sent a message from the road.',
      'Done in under an hour.'
    ],
    work: [
      'Clean, careful work.',
      'Found the real problem, not just the symptom.',
      'Three weeks later it still works perfectly.',
      'Knows the trade inside out.',
      'Solved what two others could not.',
      'Tested everything in front of me before leaving.',
      'You can see the years of experience.',
      'Left the place cleaner than before.',
      'Excellent work from start to finish.'
    ],
    price: [
      'The price was exactly what the app said.',
      'Very fair price.',
      'Told me the cost before touching anything.',
      'Could have sold me a new part, repaired the old one instead.',
      'Good value for money.',
      'Cheaper than the shop down the road and better.',
      'No hidden extras.'
    ],
    manner: [
      'Very polite and patient.',
      'Explained everything in simple words.',
      'My mother was alone at home and felt completely safe.',
      'Friendly, honest, respectful.',
      'Shoes off at the door without being asked.',
      'Answers the phone and keeps every promise.',
      'A pleasure to deal with.',
      'Will call again without hesitation.'
    ]
  },
  reservations: {
    time: [
      'Came half an hour late, but called to say so.',
      'Needed a second visit to finish.',
      'Took longer than announced.',
      'The appointment was moved once.'
    ],
    work: [
      'I had to sweep up a bit afterwards.',
      'The material used is not the best brand.',
      'Did the job, nothing more.',
      'Acceptable overall.',
      'The finish could be neater.'
    ],
    price: [
      'A little expensive for the neighbourhood.',
      'The price is on the high side.',
      'I found it cheaper elsewhere later.'
    ],
    manner: [
      'Communication could be better.',
      'Hard to reach on the phone.',
      'Not very talkative.',
      'I had to explain it twice.'
    ]
  },
  complaints: {
    time: [
      'Two hours late and no call.',
      'Cancelled once and came the next day instead.',
      'I waited the whole afternoon.',
      'Never on time.'
    ],
    work: [
      'The same problem came back after three days.',
      'Careless work, I had to call someone else.',
      'Left dust and mess all over the room.',
      'Broke a tile and did not mention it.',
      'Not finished properly.'
    ],
    price: [
      'Asked for more money at the end.',
      'Overpriced for what was done.',
      'Charged for a part I did not need.',
      'Not worth the price.'
    ],
    manner: [
      'Rude on the phone.',
      'Did not listen to what I explained.',
      'In a hurry the whole time.',
      'Promised to come back and never did.',
      'Disappointing experience.'
    ]
  }
}
