// The one global name of the page; every other script adds one sub-object to it.
const ag = {};
