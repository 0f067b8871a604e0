import { assert } from 'chai';
import { distanceBetween, distanceTo, sortByDistance } from '../../../src/selecting/places/distance.js';
import { findPlaces } from '../../../src/selecting/places/find-places.js';
import { listFacet } from '../../../src/selecting/places/list-facets.js';
import { choosePlaces, sortPlaces } from '../../../src/selecting/places/select-places.js';
import { names, place } from './place.js';

const minsk = { latitude: 53.9, longitude: 27.5667 };
const mir = place('Mir Castle Complex', {
  alternateNames: ['Мірскі замак'], countries: ['BY'], criteria: ['ii', 'iv'], inscribed: 2000, category: 'Cultural', latitude: 53.4510833, longitude: 26.4727222, region: 'Europe',
});
const forest = place('Białowieża Forest', {
  countries: ['BY', 'PL'], criteria: ['ix', 'x'], inscribed: 1979, category: 'Natural', latitude: 52.7275, longitude: 23.9811111, region: 'Europe', summary: 'The largest herd of bison.',
});
const arc = place('Struve Geodetic Arc', {
  countries: ['EE'], criteria: ['ii', 'iv', 'vi'], inscribed: 2005, category: 'Cultural', latitude: 59.0577778, longitude: 26.3377778, region: 'Asia; Europe',
  components: [{ name: 'Tupishki', latitude: 54.2917, longitude: 26.0453, country: 'BY' }, { name: 'North', latitude: 70.67, longitude: 23.66, country: 'NO' }],
  inDanger: { since: 2012 },
});
const all = [arc, forest, mir];

describe('choosing places', () => {
  it('a country finds every place that lies in it, by components too', () => {
    assert.equal(names(choosePlaces(all, { country: 'by' })), 'Struve Geodetic Arc, Białowieża Forest, Mir Castle Complex');
    assert.equal(names(choosePlaces(all, { country: 'PL, NO' })), 'Struve Geodetic Arc, Białowieża Forest');
    assert.equal(names(choosePlaces(all, { country: 'DE' })), '');
  });
  it('criteria narrow down, categories and regions widen', () => {
    for (const criteria of ['ii, vi', '(ii)(vi)', 'II VI']) assert.equal(names(choosePlaces(all, { criteria })), 'Struve Geodetic Arc');
    assert.equal(names(choosePlaces(all, { category: 'natural,CULTURAL' })), names(all));
    assert.equal(names(choosePlaces(all, { region: 'asia' })), 'Struve Geodetic Arc');
    assert.equal(names(choosePlaces(all, { period: '2000' })), 'Struve Geodetic Arc, Mir Castle Complex');
    assert.equal(names(choosePlaces(all, { danger: 'yes' })), 'Struve Geodetic Arc');
  });
  for (const query of ['Мір', 'mir', 'МИР', 'mirski']) it(`"${query}" finds Mir`, () => assert.equal(names(findPlaces(all, query)), names([mir])));
  for (const query of ['Bialowieza', 'Białowieża', 'Белавежская', 'Беловежская', 'Belovezh', 'Bielavieža', 'bison', 'bison forest']) {
    it(`"${query}" finds the forest`, () => assert.equal(names(findPlaces(all, query)), names([forest])));
  }
  for (const query of ['Нясвіж', 'Несвиж', 'Nesvizh', 'Nieśwież', 'Niasviž']) {
    it(`"${query}" finds Nesvizh`, () => {
      assert.equal(names(findPlaces([mir, place('Residence of the Radziwill Family at Nesvizh')], query)), 'Residence of the Radziwill Family at Nesvizh');
    });
  }
  it('short words do not find everything', () => assert.equal(names(findPlaces(all, 'zz')), ''));

  it('orders by name, year and distance to the nearest component; what is unknown comes last', () => {
    const nowhere = place('A place without anything');
    const more = [nowhere, ...all];
    assert.equal(names(sortPlaces(more, 'name', 'en')), names([nowhere, forest, mir, arc]));
    const zamak = place('Zamak', { translations: { be: { name: 'Аснова' } } });
    assert.equal(names(sortPlaces([place('Я'), zamak], 'name', 'be-BY')), 'Zamak, Я');
    assert.equal(names(sortPlaces(more, 'year')), names([forest, mir, arc, nowhere]));
    assert.equal(names(sortByDistance(more, minsk)), names([mir, arc, forest, nowhere]));
    assert.equal(names(sortPlaces(more, 'feed')), names(more));
  });

  it('distances are those of the great circle', () => {
    assert.closeTo(distanceTo(mir, minsk)!, 88, 1);
    assert.closeTo(distanceTo(forest, minsk)!, 271, 1);
    assert.closeTo(distanceTo(arc, minsk)!, 109, 2);
    assert.closeTo(distanceBetween({ latitude: 0, longitude: 179 }, { latitude: 0, longitude: -179 }), 222.4, 0.1);
    assert.closeTo(distanceBetween({ latitude: 90, longitude: 0 }, { latitude: -90, longitude: 50 }), Math.PI * 6371.0088, 0.1);
    assert.isUndefined(distanceTo(place('x'), minsk));
  });
});

describe('facets of places', () => {
  it('count what each value would leave by the other choices', () => {
    assert.deepEqual(listFacet(all, 'country'), [{ value: 'BY', count: 3 }, { value: 'EE', count: 1 }, { value: 'NO', count: 1 }, { value: 'PL', count: 1 }]);
    assert.deepEqual(listFacet(all, 'category', { country: 'PL' }), [{ value: 'Natural', count: 1 }]);
    assert.deepEqual(listFacet(all, 'category', { category: 'Natural' }), [{ value: 'Cultural', count: 2 }, { value: 'Natural', count: 1 }]);
    assert.deepEqual(listFacet(all, 'criteria', { criteria: 'ii' }), [{ value: 'ii', count: 2 }, { value: 'iv', count: 2 }, { value: 'vi', count: 1 }]);
    assert.deepEqual(listFacet(all, 'period'), [{ value: '1970', count: 1 }, { value: '2000', count: 2 }]);
    assert.deepEqual(listFacet([place('x')], 'region'), []);
  });
});
