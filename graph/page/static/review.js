// Generated from frontend/src by frontend/build.js: change it there.
"use strict";
"use strict";
(() => {
  var __defProp = Object.defineProperty;
  var __export = (target, all) => {
    for (var name2 in all)
      __defProp(target, name2, { get: all[name2], enumerable: true });
  };

  // node_modules/@preact/signals-core/dist/signals-core.module.js
  var i = /* @__PURE__ */ Symbol.for("preact-signals");
  function t() {
    if (!(v > 1)) {
      var i3, t3 = false;
      !(function() {
        var i4 = c;
        c = void 0;
        while (void 0 !== i4) {
          var t4 = i4.S;
          if (t4.v === i4.v) {
            for (var r4 = t4.t; void 0 !== r4; r4 = r4.x) if (r4.i === i4.i) r4.i = t4.i;
          }
          i4 = i4.o;
        }
      })();
      while (void 0 !== h) {
        var r3 = h;
        h = void 0;
        s++;
        while (void 0 !== r3) {
          var n3 = r3.u;
          r3.u = void 0;
          r3.f &= -3;
          if (!(8 & r3.f) && w(r3)) try {
            r3.c();
          } catch (r4) {
            if (!t3) {
              i3 = r4;
              t3 = true;
            }
          }
          r3 = n3;
        }
      }
      s = 0;
      v--;
      if (t3) throw i3;
    } else v--;
  }
  function r(i3) {
    if (v > 0) return i3();
    u = ++e;
    v++;
    try {
      return i3();
    } finally {
      t();
    }
  }
  var n;
  var o = void 0;
  function f(i3) {
    var t3 = o, r3 = n;
    o = void 0;
    n = void 0;
    try {
      return i3();
    } finally {
      o = t3;
      n = r3;
    }
  }
  var h = void 0;
  var v = 0;
  var s = 0;
  var e = 0;
  var u = 0;
  var c = void 0;
  var a = 0;
  function d(i3) {
    if (void 0 !== o) {
      var t3 = i3.n;
      if (void 0 === t3 || t3.t !== o) {
        t3 = { i: 0, S: i3, p: o.s, n: void 0, t: o, e: void 0, x: void 0, r: t3 };
        if (void 0 !== o.s) o.s.n = t3;
        o.s = t3;
        i3.n = t3;
        if (32 & o.f) i3.S(t3);
        return t3;
      } else if (-1 === t3.i) {
        t3.i = 0;
        if (void 0 !== t3.n) {
          t3.n.p = t3.p;
          if (void 0 !== t3.p) t3.p.n = t3.n;
          t3.p = o.s;
          t3.n = void 0;
          o.s.n = t3;
          o.s = t3;
        }
        return t3;
      }
    }
  }
  function l(i3, t3) {
    this.v = i3;
    this.i = 0;
    this.n = void 0;
    this.t = void 0;
    this.l = 0;
    this.W = null == t3 ? void 0 : t3.watched;
    this.Z = null == t3 ? void 0 : t3.unwatched;
    this.name = null == t3 ? void 0 : t3.name;
  }
  l.prototype.brand = i;
  l.prototype.h = function() {
    return true;
  };
  l.prototype.S = function(i3) {
    var t3 = this, r3 = this.t;
    if (r3 !== i3 && void 0 === i3.e) {
      i3.x = r3;
      this.t = i3;
      if (void 0 !== r3) r3.e = i3;
      else f(function() {
        var i4;
        null == (i4 = t3.W) || i4.call(t3);
      });
    }
  };
  l.prototype.U = function(i3) {
    var t3 = this;
    if (void 0 !== this.t) {
      var r3 = i3.e, n3 = i3.x;
      if (void 0 !== r3) {
        r3.x = n3;
        i3.e = void 0;
      }
      if (void 0 !== n3) {
        n3.e = r3;
        i3.x = void 0;
      }
      if (i3 === this.t) {
        this.t = n3;
        if (void 0 === n3) f(function() {
          var i4;
          null == (i4 = t3.Z) || i4.call(t3);
        });
      }
    }
  };
  l.prototype.subscribe = function(i3) {
    var t3 = this;
    return x(function() {
      var r3 = t3.value;
      f(function() {
        return i3(r3);
      });
    }, { name: "sub" });
  };
  l.prototype.valueOf = function() {
    return this.value;
  };
  l.prototype.toString = function() {
    return this.value + "";
  };
  l.prototype.toJSON = function() {
    return this.value;
  };
  l.prototype.peek = function() {
    var i3 = this;
    return f(function() {
      return i3.value;
    });
  };
  Object.defineProperty(l.prototype, "value", { get: function() {
    var i3 = d(this);
    if (void 0 !== i3) i3.i = this.i;
    return this.v;
  }, set: function(i3) {
    if (i3 !== this.v) {
      if (s > 100) throw new Error("Cycle detected");
      !(function(i4) {
        if (0 !== v && 0 === s) {
          if (i4.l !== u) {
            i4.l = u;
            c = { S: i4, v: i4.v, i: i4.i, o: c };
          }
        }
      })(this);
      this.v = i3;
      this.i++;
      a++;
      v++;
      try {
        for (var r3 = this.t; void 0 !== r3; r3 = r3.x) r3.t.N();
      } finally {
        t();
      }
    }
  } });
  function y(i3, t3) {
    return new l(i3, t3);
  }
  function w(i3) {
    for (var t3 = i3.s; void 0 !== t3; t3 = t3.n) if (t3.S.i !== t3.i || !t3.S.h() || t3.S.i !== t3.i) return true;
    return false;
  }
  function b(i3) {
    for (var t3 = i3.s; void 0 !== t3; t3 = t3.n) {
      var r3 = t3.S.n;
      if (void 0 !== r3) t3.r = r3;
      t3.S.n = t3;
      t3.i = -1;
      if (void 0 === t3.n) {
        i3.s = t3;
        break;
      }
    }
  }
  function _(i3) {
    var t3 = i3.s, r3 = void 0;
    while (void 0 !== t3) {
      var n3 = t3.p;
      if (-1 === t3.i) {
        t3.S.U(t3);
        if (void 0 !== n3) n3.n = t3.n;
        if (void 0 !== t3.n) t3.n.p = n3;
      } else r3 = t3;
      t3.S.n = t3.r;
      if (void 0 !== t3.r) t3.r = void 0;
      t3 = n3;
    }
    i3.s = r3;
  }
  function j(i3, t3) {
    l.call(this, void 0, t3);
    this.x = i3;
    this.s = void 0;
    this.g = a - 1;
    this.f = 4;
  }
  j.prototype = new l();
  j.prototype.h = function() {
    this.f &= -3;
    if (1 & this.f) return false;
    if (32 == (36 & this.f)) return true;
    this.f &= -5;
    if (this.g === a) return true;
    this.g = a;
    this.f |= 1;
    if (this.i > 0 && !w(this)) {
      this.f &= -2;
      return true;
    }
    var i3 = o;
    try {
      b(this);
      o = this;
      var t3 = this.x();
      if (16 & this.f || this.v !== t3 || 0 === this.i) {
        this.v = t3;
        this.f &= -17;
        this.i++;
      }
    } catch (i4) {
      this.v = i4;
      this.f |= 16;
      this.i++;
    }
    o = i3;
    _(this);
    this.f &= -2;
    return true;
  };
  j.prototype.S = function(i3) {
    if (void 0 === this.t) {
      this.f |= 36;
      for (var t3 = this.s; void 0 !== t3; t3 = t3.n) t3.S.S(t3);
    }
    l.prototype.S.call(this, i3);
  };
  j.prototype.U = function(i3) {
    if (void 0 !== this.t) {
      l.prototype.U.call(this, i3);
      if (void 0 === this.t) {
        this.f &= -33;
        for (var t3 = this.s; void 0 !== t3; t3 = t3.n) t3.S.U(t3);
      }
    }
  };
  j.prototype.N = function() {
    if (!(2 & this.f)) {
      this.f |= 6;
      for (var i3 = this.t; void 0 !== i3; i3 = i3.x) i3.t.N();
    }
  };
  Object.defineProperty(j.prototype, "value", { get: function() {
    if (1 & this.f) throw new Error("Cycle detected");
    var i3 = d(this);
    this.h();
    if (void 0 !== i3) i3.i = this.i;
    if (16 & this.f) throw this.v;
    return this.v;
  } });
  function O(i3, t3) {
    return new j(i3, t3);
  }
  function p(i3) {
    var r3 = i3.j;
    i3.j = void 0;
    if ("function" == typeof r3) {
      v++;
      var n3 = o;
      o = void 0;
      try {
        r3();
      } catch (t3) {
        i3.f &= -2;
        i3.f |= 8;
        g(i3);
        throw t3;
      } finally {
        o = n3;
        t();
      }
    }
  }
  function g(i3) {
    for (var t3 = i3.s; void 0 !== t3; t3 = t3.n) t3.S.U(t3);
    i3.x = void 0;
    i3.s = void 0;
    p(i3);
  }
  function S(i3) {
    if (o !== this) throw new Error("Out-of-order effect");
    _(this);
    o = i3;
    this.f &= -2;
    try {
      if (8 & this.f) g(this);
    } finally {
      t();
    }
  }
  function m(i3, t3) {
    this.x = i3;
    this.j = void 0;
    this.s = void 0;
    this.u = void 0;
    this.f = 32;
    this.name = null == t3 ? void 0 : t3.name;
    if (n) n.push(this);
  }
  m.prototype.c = function() {
    var i3 = this.S();
    try {
      if (8 & this.f) return;
      if (void 0 === this.x) return;
      var t3 = this.x();
      if ("function" == typeof t3) this.j = t3;
    } finally {
      i3();
    }
  };
  m.prototype.S = function() {
    if (1 & this.f) throw new Error("Cycle detected");
    this.f |= 1;
    this.f &= -9;
    p(this);
    b(this);
    v++;
    var i3 = o;
    o = this;
    return S.bind(this, i3);
  };
  m.prototype.N = function() {
    if (!(2 & this.f)) {
      this.f |= 2;
      this.u = h;
      h = this;
    }
  };
  m.prototype.d = function() {
    this.f |= 8;
    if (!(1 & this.f)) g(this);
  };
  m.prototype.dispose = function() {
    this.d();
  };
  function x(i3, t3) {
    var r3 = new m(i3, t3);
    try {
      r3.c();
    } catch (i4) {
      r3.d();
      throw i4;
    }
    var n3 = r3.d.bind(r3);
    n3[Symbol.dispose] = n3;
    return n3;
  }

  // node_modules/preact/dist/preact.mjs
  var n2;
  var t2;
  var r2;
  var u2;
  var i2;
  var f2;
  var o2;
  var e2;
  var l2;
  var c2;
  var a2;
  var s2;
  var h2 = /* @__PURE__ */ Symbol.for("pv");
  var p2 = {};
  var y2 = [];
  var v2 = /^m(i|n|o|s|text|space)$/;
  var w2 = Array.isArray;
  var d2 = y2.slice;
  var _2 = Object.assign;
  function g2(n3) {
    n3 && n3.parentNode && n3.remove();
  }
  function k(n3, t3, r3) {
    var u3, i3, f3, o3 = {}, e3 = arguments.length;
    for (f3 in t3) "key" == f3 ? u3 = t3[f3] : "ref" == f3 && "function" != typeof n3 ? i3 = t3[f3] : o3[f3] = t3[f3];
    return e3 > 2 && (o3.children = e3 > 3 ? d2.call(arguments, 2) : r3), m2(n3, o3, u3, i3, null);
  }
  function m2(r3, u3, i3, f3, o3) {
    var e3 = { type: r3, props: u3, key: i3, ref: f3, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: h2, __v: o3 || ++t2, __i: -1, __u: 0 };
    return !o3 && n2.vnode && n2.vnode(e3), e3;
  }
  function $(n3) {
    return n3.children;
  }
  function x2(n3, t3) {
    this.props = n3, this.context = t3, this.__g = 0;
  }
  function S2(n3, t3) {
    if (null == t3) return n3.__ && S2(n3.__, n3.__i + 1);
    for (var r3; t3 < n3.__k.length; t3++) if ((r3 = n3.__k[t3]) && r3.__e) return r3.__e;
    return "function" != typeof n3.type || n3.props.__P ? null : S2(n3);
  }
  function C(t3) {
    var r3, u3 = t3.__v, i3 = u3.__e, f3 = [], o3 = [], e3 = t3.__P;
    e3 && ((r3 = _2({ constructor: h2 }, u3)).__v = u3.__v + 1, n2.vnode && n2.vnode(r3), z(e3, r3, u3, t3.__n, e3.namespaceURI, 32 & u3.__u ? [i3] : null, f3, i3 || S2(u3), 32 & u3.__u, o3), r3.__v = u3.__v, r3.__.__k[r3.__i] = r3, E(f3, r3, o3), u3.__ = u3.__e = null, r3.__e != i3 && j2(r3));
  }
  function j2(n3) {
    if ((n3 = n3.__) && n3.__c && !n3.props.__P) return n3.__e = null, n3.__k.some(function(t3) {
      return t3 && (n3.__e = t3.__e);
    }), j2(n3);
  }
  function L(t3) {
    (8 & t3.__g || (t3.__g |= 8, u2.push(t3), f2++)) && i2 == n2.debounceRendering || ((i2 = n2.debounceRendering) || queueMicrotask)(H);
  }
  function H() {
    try {
      for (var n3, t3 = 1; u2.length; ) u2.length > t3 && u2.sort(o2), n3 = u2.shift(), t3 = u2.length, 8 & n3.__g && C(n3);
    } finally {
      (f2 = u2.length) && (i2 || queueMicrotask)(H);
    }
  }
  function I(n3, t3, r3, u3, i3, f3, o3, e3, l3, c3, a3) {
    var s3, h3, v3, w3, d3, _3, g3 = u3.__k || y2, k2 = t3.length;
    for (l3 = q(r3, t3, g3, l3, k2), s3 = 0; s3 < k2; s3++) null != (v3 = r3.__k[s3]) && (h3 = ~v3.__i && g3[v3.__i] || p2, v3.__i = s3, _3 = z(n3, v3, h3, i3, f3, o3, e3, l3, c3, a3), w3 = v3.__e, (h3.ref != v3.ref || 8 & h3.__u) && (h3.ref && G(h3.ref, null, v3, h3), v3.ref && a3.push(v3.ref, v3.__c || w3, v3)), d3 = d3 || w3, 4 & v3.__u ? (l3 = A(v3, l3, n3, !h3.__v), h3.__e && (h3.__e = null)) : "function" == typeof v3.type && void 0 !== _3 ? l3 = _3 : w3 && (l3 = w3.nextSibling), v3.__u &= -21);
    return r3.__e = d3, l3;
  }
  function q(n3, t3, r3, u3, i3) {
    var f3, o3, e3, l3, c3, a3, s3, p3, y3, v3 = r3.length, d3 = v3, _3 = 0, g3 = 0, k2 = n3.__k = Array(i3);
    for (f3 = 0; f3 < i3; f3++) null != (o3 = t3[f3]) && "boolean" != typeof o3 && "function" != typeof o3 ? ("object" != typeof o3 || o3.constructor === String ? o3 = k2[f3] = m2(null, o3) : w2(o3) ? o3 = k2[f3] = m2($, { children: o3 }) : o3.constructor === h2 && o3.__b ? o3 = k2[f3] = m2(o3.type, o3.props, o3.key, o3.ref, o3.__v) : k2[f3] = o3, l3 = f3 + _3, o3.__ = n3, o3.__b = n3.__b + 1, e3 = null, ~(c3 = o3.__i = P(o3, r3, l3, d3)) && (d3--, (e3 = r3[c3]) && (e3.__u |= 2)), e3 && e3.__v ? (o3.__u |= 16, c3 == l3 - 1 ? _3-- : c3 == l3 + 1 ? _3++ : c3 != l3 && (c3 > l3 ? _3-- : _3++, g3 = 1)) : (~c3 || (i3 > v3 ? _3-- : i3 < v3 && _3++), "function" != typeof o3.type && (o3.__u |= 4))) : k2[f3] = null;
    if (g3) {
      for (a3 = [], s3 = [], f3 = 0; f3 < i3; f3++) if ((o3 = k2[f3]) && 16 & o3.__u) {
        for (_3 = 0, p3 = a3.length; _3 < p3; ) a3[y3 = _3 + p3 >> 1] < o3.__i ? _3 = y3 + 1 : p3 = y3;
        a3[_3] = o3.__i, s3[f3] = _3 + 1;
      }
      for (_3 = a3.length; f3--; ) s3[f3] && (s3[f3] == _3 ? _3-- : k2[f3].__u |= 4);
    }
    if (d3) for (f3 = 0; f3 < v3; f3++) !(e3 = r3[f3]) || 2 & e3.__u || (e3.__e == u3 && (u3 = S2(e3)), J(e3, e3));
    return u3;
  }
  function A(n3, t3, r3, u3) {
    var i3, f3, o3, e3;
    if ("function" == typeof n3.type) {
      if (n3.props.__P) return t3;
      if (i3 = n3.__k) for (f3 = 0; f3 < i3.length; f3++) i3[f3] && (i3[f3].__ = n3, t3 = A(i3[f3], t3, r3, false));
      return t3;
    }
    for (t3 && !t3.parentNode && (t3 = S2(n3)) && !t3.parentNode && (t3 = null), o3 = n3.__e, e3 = t3; e3 && 8 == e3.nodeType; ) e3 = e3.nextSibling;
    for (o3 != e3 && (!u3 && r3.moveBefore && o3.parentNode ? r3.moveBefore(o3, t3) : r3.insertBefore(o3, t3 || null)), t3 = o3; (t3 = t3 && t3.nextSibling) && 8 == t3.nodeType && !t3.data.startsWith("$s"); ) ;
    return t3;
  }
  function P(n3, t3, r3, u3) {
    var i3, f3 = n3.key, o3 = n3.type, e3 = t3[r3], l3 = e3 && !(2 & e3.__u);
    if (null === e3 && null == f3 || l3 && f3 == e3.key && o3 == e3.type) return r3;
    if (u3 > (l3 ? 1 : 0)) {
      for (i3 = r3 - 1; i3 >= 0; i3--) if ((e3 = t3[i3]) && !(2 & e3.__u) && f3 == e3.key && o3 == e3.type) return i3;
      for (i3 = r3 + 1; i3 < t3.length; i3++) if ((e3 = t3[i3]) && !(2 & e3.__u) && f3 == e3.key && o3 == e3.type) return i3;
    }
    return -1;
  }
  function T(n3, t3, r3) {
    null == r3 && (r3 = ""), "-" == t3[0] ? n3.setProperty(t3, r3) : n3[t3] = r3;
  }
  function N(n3, t3, r3, u3, i3) {
    var f3, o3;
    if ("style" == t3) if ("string" == typeof r3) n3.style.cssText = r3;
    else {
      if ("string" == typeof u3 && (n3.style.cssText = u3 = ""), u3) for (t3 in u3) r3 && t3 in r3 || T(n3.style, t3);
      if (r3) for (t3 in r3) u3 && r3[t3] == u3[t3] || T(n3.style, t3, r3[t3]);
    }
    else if ("o" == t3[0] && "n" == t3[1]) "function" != typeof r3 && (r3 = null), "function" != typeof u3 && (u3 = null), (n3.__e || (n3.__e = {}))[t3] = r3, r3 && u3 || (o3 = a2[t3] || (a2[t3] = V(t3)), (n3.__a || (n3.__a = {}))[t3] = c2, f3 = t3 != (t3 = t3.replace(l2, "$1")), (t3 = t3.slice(2))[0] < "a" && (t3 = t3.toLowerCase()), r3 ? n3.addEventListener(t3, o3, f3) : n3.removeEventListener(t3, o3, f3));
    else {
      if ("http://www.w3.org/2000/svg" == i3) t3 = t3.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
      else if ("width" != t3 && "height" != t3 && "href" != t3 && "list" != t3 && "form" != t3 && "tabIndex" != t3 && "download" != t3 && "rowSpan" != t3 && "colSpan" != t3 && "role" != t3 && "popover" != t3 && t3 in n3) try {
        return void (n3[t3] = null == r3 ? "" : r3);
      } catch (n4) {
      }
      if ("function" == typeof r3) return;
      null == r3 || false === r3 && "-" != t3[4] ? n3.removeAttribute(t3) : n3.setAttribute(t3, "popover" == t3 && 1 == r3 ? "" : r3);
    }
  }
  function V(t3) {
    return function(r3) {
      var u3 = this.__e;
      if (u3) {
        if (u3 = u3[t3], null == r3[e2]) r3[e2] = c2++;
        else if (r3[e2] < this.__a[t3]) return;
        return u3(n2.event ? n2.event(r3) : r3);
      }
    };
  }
  function z(t3, r3, u3, i3, f3, o3, e3, l3, c3, a3) {
    var s3, p3, v3, d3, k2, b2, m3, M, C2, j3, L2, H2, q2, A2, O2, P2, T2, N2, V2 = r3.type;
    if (r3.constructor !== h2) return null;
    128 & u3.__u && (c3 = 32 & u3.__u, s3 = u3.__c.__z) && (r3.__u |= c3, p3 = o3 = [], 8 == s3.nodeType ? l3 = B(s3, o3) : o3.push(s3), l3 = o3[0] || l3), (s3 = n2.__b) && s3(r3);
    n: if ("function" == typeof V2) {
      v3 = e3.length;
      try {
        if (M = r3.props, C2 = (s3 = V2.prototype) && s3.render, j3 = (s3 = V2.contextType) && i3[s3.__c], L2 = s3 ? j3 ? j3.props.value : s3.__ : i3, (d3 = u3.__c) ? (r3.__c = d3, 2 & d3.__g && (d3.__g |= 1)) : (C2 ? r3.__c = d3 = new V2(M, L2) : (r3.__c = d3 = new x2(M, L2), d3.constructor = V2, d3.render = K), j3 && j3.sub(d3), d3.state || (d3.state = {}), d3.__n = i3, d3.__g |= 8, d3.__h = [], d3.__k = []), C2 && (d3.__s || (d3.__s = d3.state), V2.getDerivedStateFromProps && (d3.__s == d3.state && (d3.__s = _2({}, d3.__s)), _2(d3.__s, V2.getDerivedStateFromProps(M, d3.__s)))), k2 = d3.props, b2 = d3.state, d3.__v = r3, u3.__c) {
          if (M !== k2 && C2 && !V2.getDerivedStateFromProps && d3.componentWillReceiveProps && d3.componentWillReceiveProps(M, L2), r3.__v == u3.__v && !(8 & d3.__g) || !(4 & d3.__g) && d3.shouldComponentUpdate && false === d3.shouldComponentUpdate(M, d3.__s, L2)) {
            r3.__v != u3.__v && (d3.props = M, d3.state = d3.__s, d3.__g &= -9), r3.__e = u3.__e, r3.__k = u3.__k, r3.__k.some(function(n3) {
              n3 && (n3.__ = r3);
            }), y2.push.apply(d3.__h, d3.__k), d3.__k = [], d3.__h.length && e3.push(d3), l3 = S2(u3);
            break n;
          }
          d3.componentWillUpdate && d3.componentWillUpdate(M, d3.__s, L2), C2 && d3.componentDidUpdate && d3.__h.push(function() {
            d3.componentDidUpdate(k2, b2, m3);
          });
        } else C2 && !V2.getDerivedStateFromProps && d3.componentWillMount && d3.componentWillMount(), C2 && d3.componentDidMount && d3.__h.push(d3.componentDidMount);
        d3.context = L2, d3.props = M, d3.__P = t3, d3.__g &= -5, H2 = n2.__r, q2 = C2 ? 25 : 0;
        do {
          d3.__g &= -9, H2 && H2(r3), s3 = d3.render(d3.props, d3.state = d3.__s, d3.context);
        } while (8 & d3.__g && ++q2 < 25);
        C2 && (y2.push.apply(d3.__h, d3.__k), d3.__k = []), d3.state = d3.__s, d3.getChildContext && (i3 = _2({}, i3, d3.getChildContext())), C2 && u3.__c && d3.getSnapshotBeforeUpdate && (m3 = d3.getSnapshotBeforeUpdate(k2, b2)), A2 = s3 && s3.type === $ && null == s3.key ? s3.props.children : s3, M.__P && (s3 = l3, f3 = (t3 = M.__P).namespaceURI, c3 = o3 = null, u3.props && u3.props.__P != t3 && (u3.__k.some(function(n3) {
          n3 && J(n3, n3);
        }), u3.__k = null), l3 = u3.__k ? S2(u3, 0) : null), l3 = I(t3, w2(A2) ? A2 : [A2], r3, u3, i3, f3, o3, e3, l3, c3, a3), M.__P && (r3.__e = null, l3 = s3), r3.__u &= -161, p3 && p3.some(g2), d3.__h.length && e3.push(d3), 1 & d3.__g && (d3.__g &= -4);
      } catch (t4) {
        if (e3.length = v3, r3.__v = null, c3 || o3) if (t4 && t4.then) {
          if (r3.__u |= 128 | c3, o3) {
            for (~(T2 = o3.indexOf(l3 || void 0)) || (T2 = o3.length); (N2 = o3[T2 - 1]) && 8 == N2.nodeType; ) T2--;
            for (; T2 < o3.length; T2++) if (N2 = o3[T2]) if (o3[T2] = null, O2) {
              if (N2 == P2) break;
            } else {
              if (8 != N2.nodeType) break;
              N2.data.startsWith("$s") && (P2 = B(O2 = N2));
            }
          }
          if (!O2) {
            for (; l3 && 8 == l3.nodeType && l3.nextSibling; ) l3 = l3.nextSibling;
            O2 = l3;
          }
          (s3 = B(O2 = r3.__c.__z || (r3.__c.__z = O2))) ? (r3.__e = O2, l3 = s3) : r3.__e = l3, l3 = l3 && l3.nextSibling;
        } else o3 && o3.some(g2);
        else r3.__e = u3.__e;
        r3.__k || (r3.__k = u3.__k || []), t4 && t4.then || D(r3), n2.__e(t4, r3, u3);
      }
    } else l3 = r3.__e = F(u3.__e, r3, u3, i3, f3, o3, e3, c3, a3, t3);
    return (s3 = n2.diffed) && s3(r3), l3;
  }
  function B(n3, t3) {
    if (n3 && 8 == n3.nodeType && n3.data.startsWith("$s")) for (var r3 = 1; n3 = n3.nextSibling; ) {
      if (8 == n3.nodeType) {
        if (n3.data.startsWith("$s")) r3++;
        else if (n3.data.startsWith("/$s") && !--r3) return n3;
      }
      t3 && t3.push(n3);
    }
  }
  function D(n3) {
    n3 && (n3.__c && (n3.__c.__g |= 4), n3.__k && n3.__k.some(D));
  }
  function E(t3, r3, u3) {
    for (var i3 = 0; i3 < u3.length; ) G(u3[i3++], u3[i3++], u3[i3++]);
    n2.__c && n2.__c(r3, t3), t3.some(function(r4) {
      try {
        t3 = r4.__h, r4.__h = [], t3.some(function(n3) {
          n3.call(r4);
        });
      } catch (t4) {
        n2.__e(t4, r4.__v);
      }
    });
  }
  function F(t3, r3, u3, i3, f3, o3, e3, l3, c3, a3) {
    var s3, h3, y3, _3, k2, b2, m3, M, $2 = u3.props || p2, x3 = r3.props, C2 = r3.type;
    if ("svg" == C2 ? f3 = "http://www.w3.org/2000/svg" : "math" == C2 ? f3 = "http://www.w3.org/1998/Math/MathML" : f3 || (f3 = "http://www.w3.org/1999/xhtml"), o3) {
      for (s3 = 0; s3 < o3.length; s3++) if ((k2 = o3[s3]) && (C2 ? k2.localName == C2 : 3 == k2.nodeType)) {
        t3 = k2, o3[s3] = null;
        break;
      }
    }
    if (!t3) {
      if (M = a3.ownerDocument || document, !C2) return M.createTextNode(x3);
      t3 = M.createElementNS(f3, C2, x3.is ? x3 : a3), l3 && (n2.__m && n2.__m(r3, o3), l3 = false), o3 = null;
    }
    if (C2) {
      if (a3 = "template" == C2 && t3.content || t3, o3 = "textarea" == C2 && null != x3.defaultValue ? null : o3 && d2.call(a3.childNodes), !l3 && o3) for ($2 = {}, s3 = 0; s3 < t3.attributes.length; s3++) $2[(k2 = t3.attributes[s3]).name] = k2.value;
      for (s3 in $2) k2 = $2[s3], "dangerouslySetInnerHTML" == s3 ? y3 = k2 : "children" == s3 || s3 in x3 || "value" == s3 && "defaultValue" in x3 || "checked" == s3 && "defaultChecked" in x3 || N(t3, s3, null, k2, f3);
      for (s3 in x3) k2 = x3[s3], "children" == s3 ? _3 = k2 : "dangerouslySetInnerHTML" == s3 ? h3 = k2 : "value" == s3 ? b2 = k2 : "checked" == s3 ? m3 = k2 : l3 && "function" != typeof k2 || $2[s3] === k2 || N(t3, s3, k2, $2[s3], f3);
      h3 ? (l3 || y3 && (h3.__html == y3.__html || h3.__html == t3.innerHTML) || (t3.innerHTML = h3.__html), r3.__k = []) : (y3 && (t3.textContent = ""), ("foreignObject" == C2 || "http://www.w3.org/1998/Math/MathML" == f3 && v2.test(C2)) && (f3 = "http://www.w3.org/1999/xhtml"), I(a3, w2(_3) ? _3 : [_3], r3, u3, i3, f3, o3, e3, o3 ? o3[0] : u3.__k && S2(u3, 0), l3, c3), o3 && o3.some(g2)), l3 && "textarea" != C2 || (s3 = "value", "progress" == C2 && null == b2 ? t3.removeAttribute(s3) : null == b2 || b2 === t3[s3] && ("progress" != C2 || b2) || N(t3, s3, b2, $2[s3], f3), s3 = "checked", null != m3 && m3 != t3[s3] && N(t3, s3, m3, $2[s3], f3));
    } else $2 === x3 || l3 && t3.data == x3 || (t3.data = x3);
    return t3;
  }
  function G(t3, r3, u3, i3) {
    try {
      "function" == typeof t3 ? r3 ? r3.__x = t3(r3) || 1 : i3 && (i3 = i3.__c || i3.__e) && (r3 = i3.__x) && (i3.__x = null, "function" == typeof r3 ? r3() : t3(null)) : t3.current = r3;
    } catch (t4) {
      n2.__e(t4, u3);
    }
  }
  function J(t3, r3, u3) {
    var i3, f3, o3, e3;
    if (n2.unmount && n2.unmount(t3), !(i3 = t3.ref) || i3.current && i3.current != t3.__e || G(i3, null, r3, t3), i3 = t3.__c) {
      if (i3.componentWillUnmount) try {
        i3.componentWillUnmount();
      } catch (t4) {
        n2.__e(t4, r3);
      }
      i3.__P = i3.__n = null;
    }
    if (i3 = t3.__k) for (e3 = 0; e3 < i3.length; e3++) i3[e3] && J(i3[e3], r3, "function" != typeof t3.type || u3 && !t3.props.__P);
    !u3 && (i3 = t3.__c) && (i3 = i3.__z) && (f3 = B(i3, o3 = [])) && (i3 == t3.__e && o3.some(g2), g2(f3), g2(i3)), u3 || g2(t3.__e), t3.__e = t3.__c = t3.__ = null;
  }
  function K(n3, t3, r3) {
    return this.constructor(n3, r3);
  }
  function Q(t3, r3) {
    var u3, i3, f3, o3;
    n2.__ && n2.__(t3, r3), 9 == r3.nodeType && (r3 = r3.documentElement), i3 = (u3 = t3 && 32 & t3.__u) ? null : r3.__k, r3.__k = m2($, { children: [t3] }), f3 = [], o3 = [], z(r3, r3.__k, i3 || p2, p2, r3.namespaceURI, i3 ? null : r3.firstChild ? d2.call(r3.childNodes) : null, f3, i3 ? i3.__e : r3.firstChild, u3, o3), E(f3, r3.__k, o3), r3.__k.props.children = null;
  }
  n2 = { __e: function(n3, t3, r3, u3) {
    for (var i3, o3, e3; t3 = t3.__; ) if ((i3 = t3.__c) && !(1 & i3.__g)) {
      i3.__g |= 4;
      try {
        if ((e3 = (o3 = i3.constructor) && o3.getDerivedStateFromError) && i3.setState(o3.getDerivedStateFromError(n3)), i3.componentDidCatch && (i3.componentDidCatch(n3, u3 || {}), e3 = 1), e3 && 8 & i3.__g) return void (i3.__g |= 2);
      } catch (t4) {
        n3 = t4;
      }
    }
    throw f2 = 0, n3;
  } }, t2 = 0, r2 = function(n3) {
    return null != n3 && n3.constructor === h2;
  }, x2.prototype.setState = function(n3, t3) {
    var r3 = this.__s;
    r3 && r3 != this.state || (r3 = this.__s = _2({}, this.state)), "function" == typeof n3 && (n3 = n3(_2({}, r3), this.props)), n3 && (_2(r3, n3), this.__v && (t3 && this.__k.push(t3), L(this)));
  }, x2.prototype.forceUpdate = function(n3) {
    this.__v && (this.__g |= 4, n3 && this.__h.push(n3), L(this));
  }, x2.prototype.render = $, u2 = [], f2 = 0, o2 = function(n3, t3) {
    return n3.__v.__b - t3.__v.__b;
  }, e2 = /* @__PURE__ */ Symbol(), l2 = /(PointerCapture)$|Capture$/i, c2 = 0, a2 = {}, s2 = 0;

  // src/core/bidi.js
  var OPEN = "⁨";
  var CLOSE = "⁩";
  var MARKS = "\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u206f\\ufff9-\\ufffb\\u{e0001}\\u{e0020}-\\u{e007f}";
  var MARK = new RegExp(`[${MARKS}]`, "gu");
  var HAS_MARK = new RegExp(`[${MARKS}]`, "u");
  var RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
  function findIsolates(text2) {
    const open3 = [];
    const pairs = [];
    for (let at2 = 0; at2 < text2.length; at2 += 1) {
      if (text2[at2] === OPEN) open3.push(at2);
      const first = text2[at2] === CLOSE ? open3.pop() : void 0;
      if (first !== void 0) pairs.push([first, at2]);
    }
    return pairs;
  }
  function showCode(char) {
    const code = Number(char.codePointAt(0)).toString(16);
    return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
  }
  function escapeMarks(text2) {
    if (!HAS_MARK.test(text2)) return text2;
    const kept = new Set(findIsolates(text2).flat());
    return text2.replace(MARK, (char, at2) => kept.has(at2) ? char : showCode(char));
  }
  function dropIsolated(text2) {
    const pairs = findIsolates(text2);
    return pairs.reduceRight((left, [first, last]) => left.slice(0, first) + " ".repeat(last + 1 - first) + left.slice(last + 1), text2);
  }
  function isolate(text2) {
    const safe = escapeMarks(text2);
    return RIGHT.test(dropIsolated(safe)) ? `${OPEN}${safe}${CLOSE}` : safe;
  }
  function split(text2) {
    const parts2 = [];
    let from = 0;
    for (const [first, last] of findIsolates(text2).sort(([a3], [b2]) => a3 - b2)) {
      if (first < from) continue;
      if (first > from) parts2.push({ text: text2.slice(from, first), isIsolated: false });
      parts2.push({ text: text2.slice(first + 1, last), isIsolated: true });
      from = last + 1;
    }
    if (from < text2.length || !parts2.length) parts2.push({ text: text2.slice(from), isIsolated: false });
    return parts2;
  }
  function unwrap(text2) {
    const [first, ...others] = split(text2);
    return first?.isIsolated && !others.length ? first.text : text2;
  }
  var dropMarks = (text2) => HAS_MARK.test(text2) ? text2.replace(MARK, "") : text2;
  var capitalise = (text2) => text2.replace(/^\u2068?./u, (first) => first.toUpperCase());

  // src/ui/element.js
  var el = (tag, props, ...children) => k(tag, listen(props ?? {}), ...children.map(showMarks));
  function listen(props) {
    return Object.fromEntries(Object.entries(props).map(([name2, value]) => [typeof value === "function" && name2 !== "ref" ? `on${name2}` : name2, showMarks(value)]));
  }
  function showMarks(child) {
    const shown2 = Array.isArray(child) ? child.map(showMarks) : typeof child === "string" ? escapeMarks(child) : child;
    return (
      /** @type {T} */
      shown2
    );
  }
  var split2 = (text2) => split(text2).map((part) => part.isIsolated ? el("bdi", {}, split2(part.text)) : part.text);
  function name(text2) {
    const line = isolate(text2);
    const alone = unwrap(line);
    return alone === line && line.includes(OPEN) ? el("bdi", { dir: "ltr" }, split2(line)) : el("bdi", {}, split2(alone));
  }
  var icon = (path) => el("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" }, el("path", { d: path }));
  function byId(id, kind = (
    /** @type {new () => E} */
    HTMLElement
  )) {
    const found = document.getElementById(id);
    if (found instanceof kind) return found;
    throw new Error(`The page lacks its ${kind.name} "${id}".`);
  }
  var fill = (holder, ...content) => Q(showMarks(content), holder);
  function make(described) {
    const holder = document.createDocumentFragment();
    Q(described, holder);
    return (
      /** @type {E} */
      holder.firstChild
    );
  }

  // src/ui/command.js
  var KEY_NAMES = { " ": "space", Enter: "↵", Escape: "esc" };
  var SHORTCUTS = { " ": "Space", "+": "Plus", "*": "Shift+*" };
  var letGo = ({ detail, currentTarget }) => {
    if (detail > 0) currentTarget.blur();
  };
  var button = ({ key, label, act, isMain, isChosen }) => el("button", {
    class: `command ${isMain ? "is-main" : ""} ${isChosen ? "is-chosen" : ""}`.trim(),
    type: "button",
    click: (event) => {
      letGo(event);
      act();
    },
    key: `${key} ${label}`,
    "aria-keyshortcuts": SHORTCUTS[key] ?? key,
    "aria-pressed": isChosen === void 0 ? null : String(isChosen)
  }, el("kbd", { "aria-hidden": "true" }, KEY_NAMES[key] ?? key), " ", name(label));
  var group = (label, commands, look = "commands") => commands.length > 0 && el("div", { class: look, role: "group", "aria-label": label }, commands.map(button));

  // src/ui/status.js
  function announce(text2) {
    const line = byId("status");
    line.textContent = "";
    line.textContent = text2;
  }

  // src/core/lookup.js
  function ensure(map, key, make3) {
    const found = map.get(key);
    if (found !== void 0) return found;
    const made = make3();
    map.set(key, made);
    return made;
  }
  function finish(slices) {
    let slice = slices.next();
    while (!slice.done) slice = slices.next();
    return slice.value;
  }

  // src/core/text.js
  var FOLDED = new Map(Object.entries({
    "‘": "'",
    "’": "'",
    "‚": "'",
    "ʼ": "'",
    "“": '"',
    "”": '"',
    "„": '"',
    "«": '"',
    "»": '"',
    ł: "l",
    ø: "o",
    đ: "d",
    ħ: "h",
    ı: "i",
    æ: "ae",
    œ: "oe",
    ß: "ss"
  }));
  var SPACE = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/u;
  var UNSEEN = new RegExp([
    "(?<=LETTER)[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]+",
    "[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]+(?=LETTER)",
    "[\\u00ad\\u2060\\ufeff]"
  ].join("|").replaceAll("LETTER", "[A-Za-z\\u00c0-\\u058f\\u10a0-\\u10ff\\u1e00-\\u1fff]"), "gu");
  var UNSPACED = [
    "\\u0e00-\\u109f\\u1780-\\u17ff\\u1950-\\u19df\\u1a20-\\u1aaf\\u1b00-\\u1b7f",
    "\\u3005-\\u3007\\u3041-\\u312f\\u31a0-\\u31bf\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\ua4cf",
    "\\ua980-\\ua9ff\\uaa60-\\uaadf\\uf900-\\ufaff\\uff66-\\uff9f\\u{1b000}-\\u{1b16f}",
    "\\u{20000}-\\u{3ffff}"
  ].join("");
  var WORD = new RegExp(`(?=[${UNSPACED}])[\\p{L}\\p{N}]|(?:(?![${UNSPACED}])[\\p{L}\\p{N}])+`, "gu");
  var IOTA = "ͅ";
  var each = (text2, replace) => Array.from(text2, replace).join("");
  function foldCase(char) {
    if (char === "ẞ") return "ss";
    if (new RegExp("\\p{Script=Cherokee}", "u").test(char)) return char.toUpperCase();
    return Array.from(char.toUpperCase(), (part) => part.toLowerCase()).join("");
  }
  function combines(char) {
    if (char < "̀") return false;
    return char === IOTA || new RegExp("\\p{M}", "u").test(char) && !(IOTA + char).normalize("NFD").startsWith(IOTA);
  }
  var splitSpace = (text2) => text2.split(SPACE).filter(Boolean);
  function fold(text2) {
    if (/^[ -~]*$/.test(text2)) return splitSpace(text2.toLowerCase()).join(" ");
    const plain = each(each(text2, foldCase).normalize("NFKD"), foldCase);
    const kept = each(plain, (char) => combines(char) ? "" : FOLDED.get(char) ?? char);
    return splitSpace(dropMarks(kept).replace(UNSEEN, "")).join(" ");
  }
  var rank = (unit) => unit >= 57344 ? unit - 8192 : unit >= 55296 ? unit + 2048 : unit;
  function compare(left, right) {
    if (left === right) return 0;
    const shorter = Math.min(left.length, right.length);
    for (let at2 = 0; at2 < shorter; at2 += 1) {
      const a3 = left.charCodeAt(at2);
      const b2 = right.charCodeAt(at2);
      if (a3 !== b2) return rank(a3) - rank(b2);
    }
    return left.length - right.length;
  }
  var group2 = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ",");
  function count(number, noun, plural = `${noun}s`) {
    return `${group2(number)} ${number === 1 ? noun : plural}`;
  }

  // src/core/citing.js
  var namePlace = (at2) => at2 === "headline" ? at2 : `paragraph ${at2.replace(/^p(?=\d+$)/, "")}`;

  // src/core/typos.js
  var LONGEST = 250;
  var allowed = (length) => length < 4 ? 0 : length < 8 ? 1 : 2;
  function count2(name2, typed) {
    const most = allowed(typed.length);
    if (!most || typed.length > LONGEST) return null;
    let fewest = most + 1;
    for (let at2 = 0; at2 >= 0; at2 = name2.indexOf(" ", at2) + 1 || -1) {
      fewest = Math.min(fewest, typosToMatch(name2, at2, typed, most));
    }
    return fewest <= most ? fewest : null;
  }
  var ROWS = [0, 1, 2].map(() => new Uint16Array(LONGEST + 4));
  function typosToMatch(name2, from, typed, most) {
    const width = Math.min(name2.length - from, typed.length + most);
    const far = most + 1;
    let [before, row2, next] = ROWS;
    for (const each2 of ROWS) each2.fill(far, 0, typed.length + far + 1);
    for (let at2 = 0; at2 <= most; at2 += 1) row2[at2] = at2;
    let least = 0;
    for (let line = 1; line <= typed.length && least <= most; line += 1) {
      const first = Math.max(1, line - most);
      least = next[first - 1] = first === 1 ? Math.min(line, far) : far;
      for (let at2 = first; at2 <= Math.min(width, line + most); at2 += 1) {
        const same = typed.charCodeAt(line - 1) === name2.charCodeAt(from + at2 - 1);
        let typos = Math.min(row2[at2] + 1, next[at2 - 1] + 1, row2[at2 - 1] + (same ? 0 : 1), far);
        if (line > 1 && at2 > 1 && isSwap(name2, from + at2, typed, line)) {
          typos = Math.min(typos, before[at2 - 2] + 1);
        }
        next[at2] = typos;
        least = Math.min(least, typos);
      }
      [before, row2, next] = [row2, next, before];
    }
    return least;
  }
  var isSwap = (name2, at2, typed, line) => typed.charCodeAt(line - 1) === name2.charCodeAt(at2 - 2) && typed.charCodeAt(line - 2) === name2.charCodeAt(at2 - 1);

  // src/core/search.js
  var EXACT = 0;
  var BEGINS = 1;
  var WORD_BEGINS = 2;
  var WORDS_BEGIN = 3;
  var WITHIN = 4;
  var SAMPLE = 300;
  var entries = /* @__PURE__ */ new WeakMap();
  var lists = /* @__PURE__ */ new WeakMap();
  function simplify(text2) {
    const folded = fold(text2);
    return (folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [folded]).join(" ");
  }
  var namesOf = (actor) => ensure(entries, actor, () => [actor.name, ...actor.aliases, actor.id].map((text2) => {
    const plain = simplify(text2);
    return { text: text2, plain, letters: lettersOf(plain) };
  }));
  var listNames = (actors) => ensure(lists, actors, () => finish(collectNames(actors)));
  function* collectNames(actors) {
    const names = { entries: [], owners: [], lines: "", starts: [] };
    let start2 = 0;
    for (const [owner, actor] of actors.entries()) {
      for (const entry of namesOf(actor)) {
        names.entries.push(entry);
        names.owners.push(owner);
        names.starts.push(start2);
        start2 += entry.plain.length + 1;
      }
      yield;
    }
    names.lines = names.entries.map(({ plain }) => plain).join("\n");
    return names;
  }
  function* listContaining({ lines, starts }, text2) {
    for (let at2 = lines.indexOf(text2), entry = 0; at2 >= 0 && entry < starts.length; at2 = lines.indexOf(text2, starts[entry])) {
      while (entry + 1 < starts.length && starts[entry + 1] <= at2) entry += 1;
      yield entry;
      entry += 1;
    }
  }
  function lettersOf(text2) {
    let letters = 0;
    for (let at2 = 0; at2 < text2.length; at2 += 1) letters |= 1 << (text2.charCodeAt(at2) & 31);
    return letters;
  }
  function find(actors, text2, limit = 10) {
    const typed = simplify(text2);
    if (!typed) return [];
    const parts2 = typed.split(" ");
    let fitting = findBest(actors, findRarest(actors, parts2), makeFit(typed, parts2), limit);
    const isTypo = !fitting.length;
    if (isTypo) fitting = findBest(actors, "", makeTypos(typed), limit);
    return fitting.map(({ actor, match }) => ({ actor, match, isTypo }));
  }
  function findRarest(actors, parts2) {
    const sample = listNames(actors).entries.slice(0, SAMPLE);
    const counts = parts2.map((part) => sample.filter(({ plain }) => plain.includes(part)).length);
    return parts2[counts.indexOf(Math.min(...counts))];
  }
  function findBest(actors, contained, measure, limit) {
    const names = listNames(actors);
    const found = [];
    let own = [];
    const close = () => {
      if (own.length) insert(found, bestOf(own), limit);
      own = [];
    };
    for (const at2 of listContaining(names, contained)) {
      const [entry, actor] = [names.entries[at2], actors[names.owners[at2]]];
      const fit = measure(entry);
      if (fit === null) continue;
      if (own.length && own[0].actor !== actor) close();
      own.push({ actor, match: entry.text, fit, plain: entry.plain });
    }
    close();
    return found;
  }
  function bestOf(fitting) {
    const best = fitting.reduce((a3, b2) => b2.fit < a3.fit ? b2 : a3);
    const shown2 = best.match === best.actor.id ? fitting[0] : best;
    return { ...shown2, fit: best.fit };
  }
  function insert(found, one2, limit) {
    if (found.length === limit) {
      if (byFit(one2, found[limit - 1]) > 0) return;
      found.pop();
    }
    const place2 = found.findIndex((other) => byFit(one2, other) < 0);
    found.splice(place2 < 0 ? found.length : place2, 0, one2);
  }
  function byFit(a3, b2) {
    return a3.fit - b2.fit || a3.plain.length - b2.plain.length || compare(a3.plain, b2.plain) || compare(a3.actor.id, b2.actor.id);
  }
  function makeFit(typed, parts2) {
    return ({ plain: name2 }) => {
      if (!parts2.every((part) => name2.includes(part))) return null;
      if (name2 === typed) return EXACT;
      if (name2.startsWith(typed)) return BEGINS;
      if (name2.includes(` ${typed}`)) return WORD_BEGINS;
      const words = name2.split(" ");
      if (parts2.every((part) => words.some((word) => word.startsWith(part)))) return WORDS_BEGIN;
      return name2.includes(typed) ? WITHIN : null;
    };
  }
  function makeTypos(typed) {
    const [letters, most] = [lettersOf(typed), allowed(typed.length)];
    return (name2) => countBits(letters & ~name2.letters) > most ? null : count2(name2.plain, typed);
  }
  function countBits(bits) {
    let number = 0;
    for (let left = bits; left; left &= left - 1) number += 1;
    return number;
  }

  // src/ui/chips.js
  var cross = () => icon("M4.5 4.5l7 7M11.5 4.5l-7 7");
  var make2 = (text2, does, remove, ...more) => el(
    "li",
    { class: "chip" },
    el("span", { class: "chip-text" }, name(text2)),
    more,
    el("button", { class: "chip-button", type: "button", "aria-label": does, title: does, click: remove }, cross())
  );

  // src/ui/combobox.js
  var STEPS = /* @__PURE__ */ new Map([["ArrowDown", 1], ["ArrowUp", -1]]);
  function attach(input, { label, suggest }) {
    const id = `${input.id}-list`;
    const list = make(el("ul", { class: "choices-list", id, role: "listbox", "aria-label": label, hidden: true }));
    const note = make(el("p", { class: "choices-none", hidden: true }));
    const box2 = make(el("div", { class: "choices", hidden: true }));
    box2.append(note, list);
    input.after(box2);
    for (const [key, value] of Object.entries({
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": id
    })) input.setAttribute(key, value);
    let choices = [];
    let at2 = -1;
    function update() {
      const found = suggest(input.value);
      if (!found) return close();
      choices = found.choices;
      at2 = choices.length && !choices[0].isNear ? 0 : -1;
      fill(list, choices.map(option));
      fill(note, name(found.note));
      list.hidden = !choices.length;
      note.hidden = !found.note;
      box2.hidden = list.hidden && note.hidden;
      if (found.note && !choices.length) announce(found.note);
      input.setAttribute("aria-expanded", String(!list.hidden));
      return mark();
    }
    const option = (choice, place2) => el("li", {
      class: "choice",
      role: "option",
      id: `${id}-${place2}`,
      "aria-selected": String(place2 === at2),
      pointerdown: (event) => event.preventDefault(),
      click: () => pick(place2)
    }, choice.content);
    function mark() {
      [...list.children].forEach((item2, place2) => {
        item2.setAttribute("aria-selected", String(place2 === at2));
      });
      if (at2 >= 0) {
        input.setAttribute("aria-activedescendant", `${id}-${at2}`);
        list.children[at2].scrollIntoView({ block: "nearest" });
      } else input.removeAttribute("aria-activedescendant");
    }
    function close() {
      choices = [];
      box2.hidden = list.hidden = note.hidden = true;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    }
    function pick(place2) {
      const choice = choices[place2];
      close();
      input.value = choice.pick();
    }
    function move(step) {
      at2 = at2 < 0 && step < 0 ? choices.length - 1 : (at2 + step + choices.length) % choices.length;
      mark();
    }
    function onKey2(event) {
      const step = STEPS.get(event.key);
      if (step && list.hidden) update();
      else if (step && choices.length) move(step);
      else if (event.key === "Enter" && at2 >= 0 && choices.length) pick(at2);
      else if (event.key === "Enter" && !note.hidden) announce(sayNear());
      else if (event.key === "Escape" && (input.value || !box2.hidden)) {
        if (box2.hidden) input.value = "";
        close();
      } else return;
      event.preventDefault();
    }
    const sayNear = () => `${note.textContent} ${choices.length ? "The arrow keys go through what may be meant." : ""}`.trim();
    input.addEventListener("input", update);
    input.addEventListener("keydown", onKey2);
    input.addEventListener("blur", close);
  }

  // src/form/fields.js
  var row = (id, label, hint, ...content) => el(
    "div",
    { class: "form-row" },
    el("label", { class: "form-label", for: id }, label),
    el("div", { class: "form-box" }, content),
    hint && el("p", { class: "form-hint", id: `${id}-hint` }, hint)
  );
  var box = (id, hint) => el("input", {
    class: "field",
    id,
    type: "text",
    autocomplete: "off",
    spellcheck: false,
    "aria-describedby": hint ? `${id}-hint` : null
  });
  function inputIn(made) {
    const input = made.querySelector("input");
    if (input) return input;
    throw new Error("The row has no text box.");
  }
  function text(id, label, value, hint = "") {
    const made = make(row(id, label, hint, box(id, hint)));
    const input = inputIn(made);
    input.value = value;
    return { row: made, input, focus: () => input.focus(), read: () => input.value.trim() };
  }
  function select(id, label, options, value, changed2) {
    const made = make(row(id, label, "", el(
      "select",
      { class: "field", id, change: changed2 },
      options.map((option) => el("option", { value: option.id, selected: option.id === value }, option.label))
    )));
    const chosen = (
      /** @type {HTMLSelectElement} */
      made.querySelector("select")
    );
    return { row: made, focus: () => chosen.focus(), read: () => chosen.value };
  }
  function checks(id, label, options, values, changed2) {
    const made = make(el(
      "fieldset",
      { class: "form-checks", id },
      el("legend", { class: "form-label" }, label),
      options.map((option) => el(
        "label",
        { class: "form-check" },
        el("input", { type: "checkbox", value: option.id, checked: values.includes(option.id), change: changed2 }),
        option.label
      ))
    ));
    const boxes = Array.from(made.querySelectorAll("input"));
    const read2 = () => boxes.filter(({ checked }) => checked).map((each2) => each2.value);
    return { row: made, focus: () => boxes[0]?.focus(), read: read2 };
  }
  var withKey = (option) => ({ ...option, label: `${option.key} ${option.label}`.trim() });

  // src/form/actorfield.js
  var MOST = 8;
  var NOBODY = "No actor found.";
  var UNNAMED = { id: "unnamed", name: "someone not named", aliases: ["unnamed", "anonymous"], kind: "" };
  var showActor = (actor, match) => [
    el("span", { class: "choice-name" }, name(actor.name)),
    match !== actor.name && el("span", { class: "choice-match" }, name(match))
  ];
  var findExact = (actors, text2) => actors.find(({ id }) => id === text2) ?? actors.find((actor) => [actor.name, ...actor.aliases].some((each2) => fold(each2) === fold(text2)));
  var listChoices = (actors, text2, pick) => find(actors, text2, MOST).map(({ actor, match, isTypo }) => ({
    content: showActor(actor, match),
    isNear: isTypo,
    pick: () => pick(actor)
  }));
  function one(id, label, { actors, value, chosen }) {
    const row2 = make(row(id, label, "", box(id, "")));
    const input = inputIn(row2);
    input.value = actors.find((actor) => actor.id === value)?.name ?? value;
    const read2 = () => findExact(actors, input.value.trim())?.id ?? "";
    let isChosen = Boolean(input.value);
    function pick(actor) {
      isChosen = true;
      queueMicrotask(chosen);
      return actor.name;
    }
    function complete() {
      const found = findExact(actors, input.value.trim());
      if (found) input.value = found.name;
    }
    function onKey2(event) {
      if (event.key !== "Enter" || event.defaultPrevented || isChosen || !read2()) return;
      event.preventDefault();
      isChosen = true;
      complete();
      chosen();
    }
    attach(input, {
      label,
      suggest: (text2) => {
        if (!text2.trim() || read2()) return null;
        const choices = listChoices(actors, text2, pick);
        return { choices, note: choices.length ? "" : NOBODY };
      }
    });
    input.addEventListener("keydown", onKey2);
    input.addEventListener("input", () => {
      isChosen = false;
    });
    input.addEventListener("change", complete);
    return { row: row2, input, focus: () => input.focus(), read: read2 };
  }
  function many(id, label, { actors, values, hint, isFree = false, claimants = [], changed: changed2 }) {
    const others = claimants.map((claimant) => ({ id: claimant, name: claimant, aliases: [], kind: "" }));
    const known = isFree ? [...actors, UNNAMED, ...others] : actors;
    let chosen = [];
    const row2 = make(row(id, label, hint, el("ul", { class: "chips", hidden: true }), box(id, hint)));
    const input = inputIn(row2);
    const list = (
      /** @type {HTMLElement} */
      row2.querySelector("ul")
    );
    const nameOf2 = (entry) => known.find((actor) => actor.id === entry)?.name ?? entry;
    function set2(entries2) {
      chosen = Array.from(new Set(entries2));
      list.hidden = !chosen.length;
      fill(list, chosen.map((entry) => make2(nameOf2(entry), `Remove ${nameOf2(entry)}`, () => remove(entry))));
    }
    function remove(entry) {
      set2(chosen.filter((other) => other !== entry));
      input.focus();
      changed2();
    }
    function add(entry) {
      set2([...chosen, entry]);
      queueMicrotask(changed2);
      return "";
    }
    const free = (typed) => ({
      content: [el("span", { class: "choice-name" }, name(`“${typed}”`)), el("span", { class: "choice-match" }, "not an actor here")],
      isNear: false,
      pick: () => add(typed)
    });
    attach(input, {
      label,
      suggest: (text2) => {
        const typed = text2.trim();
        if (!typed) return null;
        const found = listChoices(known, typed, (actor) => add(actor.id));
        const offersFree = isFree && !findExact(known, typed);
        return { choices: offersFree ? [...found, free(typed)] : found, note: found.length || isFree ? "" : NOBODY };
      }
    });
    set2(values);
    const read2 = () => {
      const typed = input.value.trim();
      return typed ? [...chosen, findExact(known, typed)?.id ?? typed] : chosen;
    };
    return { row: row2, focus: () => input.focus(), read: read2 };
  }

  // src/form/problems.js
  function create() {
    const element = (
      /** @type {HTMLElement} */
      make(el("div", { class: "form-problems", role: "alert", hidden: true }))
    );
    function show(problems2, field) {
      for (const marked of element.parentElement?.querySelectorAll("[aria-invalid]") ?? []) marked.removeAttribute("aria-invalid");
      element.hidden = !problems2.length;
      fill(element, problems2.length > 0 && el("ul", {}, problems2.map((problem) => el("li", {}, name(problem)))));
      if (field instanceof HTMLInputElement) field.setAttribute("aria-invalid", "true");
      field?.focus();
    }
    return { element, show };
  }

  // src/form/actorform.js
  function create2({ choices, actor, save, onSave, onCancel }) {
    const { fields } = actor;
    const text2 = (key) => String(fields[key] ?? "");
    const called = text("form-name", "Name", actor.name);
    const kind = select("form-kind", "Kind", choices.kinds.map(withKey), actor.kind, () => {
    });
    const aliases = many("form-aliases", "Also called", {
      actors: [],
      values: [fields.aliases ?? []].flat().map(String),
      isFree: true,
      changed: () => {
      },
      hint: "Other names; Enter after each."
    });
    const spoken = text("form-in_sentences", "In a sentence", text2("in_sentences"), "If it differs, such as the United States.");
    const note = text("form-note", "Note", text2("note"), "In your own words.");
    const plural = checks("form-plural", "Verb", [{ key: "", id: "plural", label: "plural, as in “the Guards are”" }], fields.plural ? ["plural"] : [], () => {
    });
    const problems2 = create();
    const submit = (
      /** @type {HTMLButtonElement} */
      make(el("button", { class: "button", type: "submit" }, save))
    );
    const grid = make(el("div", { class: "form-grid" }));
    grid.append(...[called, kind, aliases, spoken, note, plural].map(({ row: row2 }) => row2));
    const actions = make(el(
      "div",
      { class: "dialog-actions" },
      onCancel && el("button", { class: "quiet", type: "button", click: onCancel }, "Cancel")
    ));
    actions.prepend(submit);
    const element = make(el("form", {
      class: "form",
      "aria-label": save,
      novalidate: true,
      submit: (event) => {
        event.preventDefault();
        void send();
      }
    }));
    element.append(grid, problems2.element, actions);
    async function send() {
      submit.disabled = true;
      const found = await onSave({
        id: actor.id,
        name: called.read(),
        kind: kind.read(),
        fields: { ...fields, aliases: aliases.read(), in_sentences: spoken.read(), note: note.read(), plural: plural.read().length > 0 }
      });
      submit.disabled = false;
      problems2.show(found, found.length ? called.input : null);
    }
    return { element, focus: called.focus };
  }

  // src/form/details.js
  var STANCES = [["s", "supports", "says that it is so"], ["d", "denies", "denies it"], ["w", "withholds", "does not confirm it"]].map(([key, id, label]) => ({ key, id, label }));
  var USUAL = /* @__PURE__ */ new Map([["mode", "act"], ["stance", "supports"]]);
  var textOf = (details, key) => String(details[key] ?? "");
  var listOf = (details, key) => [details[key] ?? []].flat();
  var drop = (details) => Object.fromEntries(Object.entries(details).filter(([key, value]) => value.length > 0 && value !== USUAL.get(key)));

  // src/form/latest.js
  function count3() {
    let asked = 0;
    return () => {
      asked += 1;
      const mine = asked;
      return () => mine === asked;
    };
  }

  // src/form/moredetails.js
  var ATTACKERS = [["", "not said"], ["from", "the first"], ["to", "the second"], ["both", "both"]].map(([id, label]) => ({ key: "", id, label }));
  var KEYS = ["means", "attacker", "start", "end", "said", "against", "via", "amount", "unit", "event", "note"];
  function create3(choices, details, changed2) {
    const text2 = (key, label, hint) => [key, text(`form-${key}`, label, textOf(details, key), hint)];
    const actors = (key, label, hint) => [key, many(`form-${key}`, label, {
      actors: choices.actors,
      values: listOf(details, key),
      hint,
      changed: changed2
    })];
    const fields = [
      ["means", checks("form-means", "With what", choices.means, listOf(details, "means"), changed2)],
      ["attacker", select("form-attacker", "Who attacks", ATTACKERS, textOf(details, "attacker"), changed2)],
      text2("start", "Since", "Such as 2012, 2012-06 or about 2012."),
      text2("end", "Until", "A date, or “past” if it is over and nobody says since when."),
      text2("said", "Said on", "Only if it was not on the day of the article."),
      actors("against", "In the fight against", "Whom the backing is against."),
      actors("via", "Through", "Through whom, according to the claim."),
      text2("amount", "Amount", "A number; it needs a unit."),
      text2("unit", "Unit", "Such as %, EUR or rifles."),
      text2("event", "Event", "The same word for all claims about one battle or meeting."),
      text2("note", "Note", "In your own words.")
    ];
    const isFilled = KEYS.some((key) => listOf(details, key).some(Boolean));
    const element = make(el("details", { class: "form-more", open: isFilled }, el("summary", {}, "More details")));
    const grid = make(el("div", { class: "form-grid" }));
    grid.append(...fields.map(([, field]) => field.row));
    element.append(grid);
    return { element, read: () => Object.fromEntries(fields.map(([key, field]) => [key, field.read()])) };
  }

  // src/form/claimform.js
  var WHO = "Choose who it is about, by name. Actors that are missing must be added first.";
  var WHOM = "Choose whom it is about, by name. Actors that are missing must be added first.";
  function create4({ choices, claim, save, onSave, preview: preview2, onCancel, quoteHint = "At most ten words of the article." }) {
    const { details } = claim;
    const [from = "", typeId = "", to = ""] = claim.sentence.split(" ");
    const { actors } = choices;
    const submit = (
      /** @type {HTMLButtonElement} */
      make(el("button", { class: "button", type: "submit" }, save))
    );
    const first = one("form-from", "Who", { actors, value: from, chosen: () => {
      type.focus();
      changed2();
    } });
    const type = select("form-type", "Relation", choices.types.map(withKey), typeId, changed2);
    const second = one("form-to", "Whom", { actors, value: to, chosen: () => {
      submit.focus();
      changed2();
    } });
    const by = many("form-by", "According to", {
      actors,
      values: listOf(details, "by"),
      isFree: true,
      claimants: choices.claimants,
      changed: changed2,
      hint: "Who says so; whoever said it first comes first. Empty: the article itself."
    });
    const quote2 = text("form-quote", "Exact words", textOf(details, "quote"), quoteHint);
    const mode = select("form-mode", "Strength", choices.modes, textOf(details, "mode") || "act", changed2);
    const stance = select("form-stance", "Stance", STANCES, textOf(details, "stance") || "supports", changed2);
    const more = create3(choices, { ...details, attacker: nameAttacker() }, changed2);
    const says2 = make(el("output", { class: "form-says", for: "form-from form-type form-to", hidden: true }));
    const problems2 = create();
    const begin2 = count3();
    const element = (
      /** @type {HTMLFormElement} */
      make(el("form", { class: "form", "aria-label": save, novalidate: true }))
    );
    const grid = make(el("div", { class: "form-grid" }));
    quote2.row.classList.add("is-wide");
    grid.append(first.row, type.row, second.row, by.row, mode.row, stance.row, quote2.row);
    const actions = make(el(
      "div",
      { class: "dialog-actions" },
      onCancel && el("button", { class: "quiet", type: "button", click: onCancel }, "Cancel")
    ));
    actions.prepend(submit);
    element.append(grid, more.element, says2, problems2.element, actions);
    element.addEventListener("submit", (event) => {
      event.preventDefault();
      void send();
    });
    element.addEventListener("keydown", onKey2);
    function nameAttacker() {
      const attacker = textOf(details, "attacker");
      return attacker && { [from]: "from", [to]: "to" }[attacker] || attacker;
    }
    function read2() {
      const [one2, two, rest] = [first.read(), second.read(), more.read()];
      const attacker = { from: one2, to: two }[String(rest.attacker)] ?? rest.attacker;
      const given = { ...details, ...rest, attacker, by: by.read(), quote: quote2.read(), mode: mode.read(), stance: stance.read() };
      return { sentence: `${one2} ${type.read()} ${two}`, at: claim.at, details: drop(given) };
    }
    function changed2() {
      const isLast = begin2();
      if (first.read() && second.read()) void preview2(read2()).then((sentence) => isLast() && showSentence(sentence));
      else showSentence("");
    }
    function showSentence(sentence) {
      fill(says2, name(sentence));
      says2.toggleAttribute("hidden", !sentence);
    }
    async function send() {
      if (!first.read()) return problems2.show([WHO], first.input);
      if (!second.read()) return problems2.show([WHOM], second.input);
      submit.disabled = true;
      const found = await onSave(read2());
      submit.disabled = false;
      return problems2.show(found, found.length ? submit : null);
    }
    function onKey2(event) {
      if (event.key !== "Enter" || !(event.target instanceof HTMLSelectElement)) return;
      event.preventDefault();
      element.requestSubmit();
    }
    function setQuote(words) {
      quote2.input.value = words;
    }
    changed2();
    return { element, focus: first.focus, setQuote };
  }

  // src/review/session.js
  var session_exports = {};
  __export(session_exports, {
    ask: () => ask2,
    at: () => at,
    cancel: () => cancel,
    change: () => change,
    changed: () => changed,
    decide: () => decide,
    give: () => give,
    isLoaded: () => isLoaded,
    item: () => item,
    nameOf: () => nameOf,
    open: () => open,
    place: () => place,
    preview: () => preview,
    problems: () => problems,
    says: () => says,
    state: () => state
  });

  // src/form/server.js
  var PREFIX = "token=";
  var STOPPED = "The command in the terminal has stopped. Nothing was saved; what you typed is still here.";
  var parts = () => window.location.hash.replace(/^#/, "").split("&");
  var token = () => parts().find((part) => part.startsWith(PREFIX))?.slice(PREFIX.length) ?? "";
  async function ask(path, body) {
    const headers = { "X-Token": token(), ...body && { "Content-Type": "application/json" } };
    let response;
    try {
      response = await fetch(path, body ? { method: "POST", headers, body: JSON.stringify(body) } : { headers });
    } catch {
      return { value: null, problems: [STOPPED] };
    }
    return read(response);
  }
  async function read(response) {
    const text2 = await response.text();
    try {
      const answer2 = JSON.parse(text2);
      return response.ok ? { value: answer2, problems: [] } : { value: null, problems: answer2.problems };
    } catch {
      return { value: null, problems: [text2 || `The server answered ${response.status}.`] };
    }
  }

  // src/review/session.js
  var NOTHING = {
    source: "",
    title: "",
    engine: "",
    paragraphs: [],
    queue: [],
    undo: "",
    types: [],
    kinds: [],
    modes: [],
    means: [],
    whys: [],
    actors: [],
    claimants: [],
    missed: [],
    warnings: [],
    tally: {
      actors: { accepted: 0, changed: 0, rejected: 0 },
      claims: { accepted: 0, changed: 0, rejected: 0 },
      paired: 0,
      skipped: 0,
      added: 0,
      undone: 0,
      seconds: 0
    }
  };
  var state = y(NOTHING);
  var isLoaded = y(false);
  var open = y(
    /** @type {Open} */
    ""
  );
  var problems = y(
    /** @type {string[]} */
    []
  );
  var changed = y(
    /** @type {DraftClaim|null} */
    null
  );
  var says = y("");
  var place = y("");
  var item = O(() => (
    /** @type {Item|undefined} */
    state.value.queue[0]
  ));
  var at = O(() => item.value?.at || place.value || state.value.missed[0]?.at || state.value.paragraphs[0]?.id || "");
  var nameOf = (id) => state.value.actors.find((actor) => actor.id === id)?.name ?? id;
  var beginPreview = count3();
  function begin({ claim, pair }) {
    if (claim) {
      const { at: where, from: from2, type, to: to2, by, mode, stance, means, quote: quote2 } = claim;
      return { at: where, from: from2, type, to: to2, by, mode, stance, means, quote: quote2 };
    }
    if (!pair) return null;
    const [from, to] = pair.actors;
    return { at: pair.at, from, type: "", to, by: [], mode: "act", stance: "supports", means: [], quote: "" };
  }
  function startOver() {
    beginPreview();
    changed.value = item.value ? begin(item.value) : null;
    says.value = item.value?.says ?? "";
  }
  function take(value) {
    r(() => {
      const isOther = value.queue[0]?.id !== item.value?.id || !isLoaded.value;
      state.value = value;
      isLoaded.value = true;
      problems.value = [];
      if (open.value !== "end") open.value = "";
      if (isOther || value.queue[0]?.kind !== "pair") startOver();
    });
  }
  async function ask2(path, body) {
    const { value, problems: found } = await ask(path, body);
    if (value) take(value);
    return found;
  }
  var isBusy = false;
  async function decide(path, body) {
    if (isBusy) return;
    isBusy = true;
    const found = await ask2(path, body);
    isBusy = false;
    problems.value = found;
  }
  var give = ({ at: where, from, type, to, ...details }) => ({
    sentence: `${from} ${type} ${to}`,
    at: where,
    details: drop(details)
  });
  async function change(change2) {
    if (!changed.value) return;
    const now = { ...changed.value, ...change2 };
    changed.value = now;
    const isLast = beginPreview();
    if (!now.type) return;
    const { sentence, problems: found } = await preview(give(now));
    if (!isLast()) return;
    says.value = sentence;
    problems.value = found;
  }
  async function preview(claim) {
    const { value, problems: found } = await ask("/preview", claim);
    return { sentence: value?.says ?? "", problems: found };
  }
  function cancel() {
    r(() => {
      open.value = "";
      problems.value = [];
      startOver();
    });
  }

  // src/review/adding.js
  var shown = null;
  var QUOTE_HINT = "Select them in the paragraph; at most ten words.";
  var makeClaim = () => create4({
    choices: state.value,
    save: "Save the claim",
    quoteHint: QUOTE_HINT,
    claim: { sentence: "", at: at.value, details: {} },
    onSave: (claim) => ask2("/claim", claim),
    preview: async (claim) => (await preview(claim)).sentence,
    onCancel: item.value && cancel
  });
  var makeDetails = (item2, claim) => create4({
    choices: state.value,
    save: "Accept as changed",
    quoteHint: QUOTE_HINT,
    claim: give(claim),
    onSave: (given) => ask2("/answer", { item: item2.id, answer: item2.pair ? "accepted" : "changed", claim: given }),
    preview: async (given) => (await preview(given)).sentence,
    onCancel: cancel
  });
  var makeActor = () => create2({
    choices: state.value,
    save: "Save the actor",
    actor: { id: "", name: "", kind: "", fields: {} },
    onSave: (actor) => ask2("/actor", actor),
    onCancel: cancel
  });
  var changeActor = (item2, { id, name: name2, kind, aliases }) => create2({
    choices: state.value,
    save: "Accept as changed",
    actor: { id, name: name2, kind, fields: { aliases } },
    onSave: (actor) => ask2("/answer", { item: item2.id, answer: "changed", actor }),
    onCancel: cancel
  });
  function makeSame(item2) {
    const field = one("form-same", "The actor that it is", {
      actors: state.value.actors,
      value: "",
      chosen: () => decide("/answer", { item: item2.id, answer: "changed", same_as: field.read() })
    });
    return field && { element: field.row, focus: field.focus };
  }
  function makeBy() {
    const { changed: changed2, state: state2 } = session_exports;
    const field = many("form-said-by", "According to", {
      actors: state2.value.actors,
      claimants: state2.value.claimants,
      isFree: true,
      values: changed2.value?.by ?? [],
      hint: "Enter takes a name; Enter in the empty box is done.",
      changed: () => change({ by: field.read() })
    });
    field.row.addEventListener("keydown", (event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== "Enter" || event.defaultPrevented) return;
      open.value = item.value?.kind === "pair" ? "" : "edit";
    });
    return { element: field.row, focus: field.focus };
  }
  function makeForm() {
    const [open3, item2] = [open.value, item.value];
    if (open3 === "claim" || !open3 && !item2) return makeClaim();
    if (open3 === "new-actor") return makeActor();
    if (open3 === "details" && item2 && changed.value) return makeDetails(item2, changed.value);
    if (open3 === "actor" && item2?.actor) return changeActor(item2, item2.actor);
    if (open3 === "same" && item2) return makeSame(item2);
    return open3 === "by" ? makeBy() : null;
  }
  function keyOf() {
    const { open: open3, item: item2, at: at2, state: state2 } = session_exports;
    return [open3.value, item2.value?.id, at2.value, state2.value.tally.added, state2.value.actors.length].join();
  }
  var isMissed = (id) => state.value.missed.some(({ at: at2 }) => at2 === id);
  function choosePlace() {
    const { state: state2, at: at2, place: place2 } = session_exports;
    return el(
      "div",
      { class: "form-row place" },
      el("label", { class: "form-label", for: "place" }, "Paragraph"),
      el(
        "select",
        { class: "field", id: "place", change: ({ currentTarget }) => {
          place2.value = currentTarget.value;
        } },
        state2.value.paragraphs.map(({ id }) => el(
          "option",
          { value: id, selected: id === at2.value },
          `${capitalise(namePlace(id))}${isMissed(id) ? " · missed?" : ""}`
        ))
      )
    );
  }
  var HEADS = { claim: "Add a claim", "new-actor": "Add an actor" };
  function view() {
    const { open: open3, item: item2 } = session_exports;
    const key = keyOf();
    if (shown?.key !== key) {
      const form = makeForm();
      shown = form && { key, form };
    }
    if (!shown) return null;
    const { element } = shown.form;
    const title = open3.value === "claim" || open3.value === "new-actor" ? HEADS[open3.value] : "";
    return [
      title && el("h2", { class: "asked-says", id: "draft-says", tabindex: -1 }, el("p", {}, title)),
      !item2.value && !open3.value && choosePlace(),
      el("div", { key, class: "mounted", ref: (holder) => {
        holder?.replaceChildren(element);
      } })
    ];
  }
  var focus = () => shown?.form.focus();
  var quote = (words) => shown?.form.setQuote?.(words);

  // src/review/article.js
  var HEARD = { from: "first:", to: "second:", quote: "quoted:", name: "new:" };
  function listMarks({ marks, claim, pair }) {
    const first = claim?.from ?? pair?.actors[0];
    const isFlipped = first !== void 0 && changed.value?.from !== first;
    if (!isFlipped) return marks;
    return marks.map((mark) => ({ ...mark, what: mark.what === "from" ? "to" : mark.what === "to" ? "from" : mark.what }));
  }
  function showMarked(text2, marks, [start2, end]) {
    const chars = Array.from(text2);
    const cuts = [0, start2, end, chars.length, ...marks.flatMap((mark) => [mark.start, mark.end])];
    const places = Array.from(new Set(cuts)).sort((left, right) => left - right);
    return places.slice(0, -1).map((from, at2) => {
      const own = marks.filter((mark) => mark.start <= from && from < mark.end);
      return showPart(chars.slice(from, places[at2 + 1]).join(""), own, from, start2 <= from && from < end);
    });
  }
  function showPart(text2, marks, from, isInSentence) {
    const heard2 = marks.filter(({ start: start2 }) => start2 === from).map(({ what }) => el("span", { class: "heard" }, `${HEARD[what]} `));
    const look = marks.map(({ what }) => `mark-${what}`).join(" ");
    const shown2 = marks.length ? el("mark", { class: look }, heard2, text2) : text2;
    return isInSentence ? el("span", { class: "sentence" }, shown2) : shown2;
  }
  var showAround = (paragraph) => paragraph && el("p", { class: "around", key: paragraph.id, dir: "auto" }, paragraph.text);
  var shownItem = () => ["claim", "new-actor"].includes(open.value) ? void 0 : item.value;
  function legend() {
    const claim = shownItem()?.claim && changed.value;
    return claim && el(
      "p",
      { class: "mark-legend", "aria-hidden": "true" },
      el("span", {}, el("span", { class: "mark-from" }, name(nameOf(claim.from))), " first"),
      el("span", {}, el("span", { class: "mark-to" }, name(nameOf(claim.to))), " second"),
      claim.quote && el("span", {}, el("span", { class: "mark-quote" }, "exact words"))
    );
  }
  function view2() {
    const { state: state2, at: at2 } = session_exports;
    const item2 = shownItem();
    const { paragraphs, title } = state2.value;
    const place2 = paragraphs.findIndex(({ id }) => id === at2.value);
    const paragraph = paragraphs[place2];
    if (!paragraph) return null;
    const marks = item2 ? listMarks(item2) : [];
    return [
      el("p", { class: "about-title" }, name(`“${isolate(title)}”`)),
      el(
        "h2",
        { class: "about-place", id: "article-place" },
        capitalise(namePlace(paragraph.id)),
        el("span", { class: "article-of" }, ` of ${paragraphs.filter(({ id }) => id !== "headline").length}`)
      ),
      showAround(paragraphs[place2 - 1]),
      el("p", { class: "now", id: "now", key: paragraph.id, dir: "auto" }, showMarked(paragraph.text, marks, item2?.sentence ?? [0, 0])),
      legend(),
      showAround(paragraphs[place2 + 1])
    ];
  }
  function readSelection() {
    const selection = document.getSelection();
    const now = document.getElementById("now");
    if (!selection || selection.isCollapsed || !now) return "";
    const isInside = [selection.anchorNode, selection.focusNode].every((node) => now.contains(node));
    return isInside ? selection.toString().replace(/\s+/g, " ").trim() : "";
  }

  // src/review/commands.js
  var opening = (open3) => () => {
    open.value = open3;
  };
  var answer = ({ id }, reply) => decide("/answer", { item: id, ...reply });
  function always() {
    const { item: item2, state: state2 } = session_exports;
    return [
      { key: "n", label: "Next paragraph", act: item2.value ? () => decide("/next", {}) : goOn },
      ...state2.value.undo ? [{ key: "u", label: "Undo", act: () => decide("/undo", {}) }] : [],
      ...item2.value ? [{ key: "+", label: "Add a claim", act: opening("claim") }] : [],
      { key: "*", label: "Add an actor", act: opening("new-actor") },
      { key: "q", label: "Finish", act: opening("end") }
    ];
  }
  function goOn() {
    const { state: state2, at: at2, place: place2 } = session_exports;
    const ids = state2.value.paragraphs.map(({ id }) => id);
    place2.value = ids[(ids.indexOf(at2.value) + 1) % ids.length] ?? "";
  }
  var ofActor = (item2) => [
    { key: "a", label: "Accept", act: () => answer(item2, { answer: "accepted" }), isMain: true },
    { key: "e", label: "Edit", act: opening("actor") },
    { key: "s", label: "Same as …", act: opening("same") },
    { key: "r", label: "Reject", act: opening("why") },
    { key: " ", label: "Later", act: () => decide("/later", { item: item2.id }) }
  ];
  var ofClaim = (item2) => [
    { key: "a", label: "Accept", act: () => answer(item2, { answer: "accepted" }), isMain: true },
    { key: "e", label: "Edit", act: opening("edit") },
    { key: "r", label: "Reject", act: opening("why") },
    { key: " ", label: "Later", act: () => decide("/later", { item: item2.id }) }
  ];
  var changes = () => [
    { key: "f", label: "Flip", act: flip },
    { key: "m", label: "Strength", act: opening("mode") },
    { key: "b", label: "According to", act: opening("by") },
    { key: "w", label: "With what", act: opening("means") },
    { key: "s", label: "Stance", act: opening("stance") },
    { key: "d", label: "Dates and more", act: opening("details") }
  ];
  function flip() {
    const { changed: changed2 } = session_exports;
    if (changed2.value) void change({ from: changed2.value.to, to: changed2.value.from });
  }
  function accept(item2, type) {
    const claim = changed.value && { ...changed.value, ...type && { type } };
    const isAsProposed = item2.kind === "pair" || isSame(item2.claim, claim);
    return claim && answer(item2, { answer: isAsProposed ? "accepted" : "changed", claim: give(claim) });
  }
  var isSame = (left, right) => JSON.stringify(left) === JSON.stringify(right);
  var choose = (options, act, isChosen) => options.map((option) => ({
    key: option.key,
    label: option.label,
    act: () => act(option),
    isChosen: isChosen?.(option)
  }));
  function listTypes() {
    const item2 = item.value;
    if (item2?.kind === "pair") return choose(state.value.types, ({ id }) => accept(item2, id));
    const meansOf = (id) => item2?.claim && id === item2.claim.type ? item2.claim.means : [];
    return choose(state.value.types, ({ id }) => change({ type: id, means: meansOf(id) }), ({ id }) => id === changed.value?.type);
  }
  var goBack = () => {
    open.value = item.value?.kind === "pair" ? "" : "edit";
  };
  function listOptions() {
    const { open: open3, state: state2, changed: changed2, item: item2 } = session_exports;
    const now = changed2.value;
    if (open3.value === "why") return choose(state2.value.whys, ({ id }) => item2.value && answer(item2.value, { answer: "rejected", why: id }));
    if (open3.value === "mode") return choose(state2.value.modes, ({ id }) => set({ mode: id }), ({ id }) => id === now?.mode);
    if (open3.value === "stance") return choose(STANCES, ({ id }) => set({ stance: id }), ({ id }) => id === now?.stance);
    if (open3.value !== "means") return [];
    const chosen = now?.means ?? [];
    return choose(state2.value.means, ({ id }) => change({ means: toggle(chosen, id) }), ({ id }) => chosen.includes(id));
  }
  function set(change2) {
    goBack();
    void change(change2);
  }
  var toggle = (chosen, id) => chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
  function listClosing() {
    const { open: open3 } = session_exports;
    if (["means", "by"].includes(open3.value)) return [{ key: "Enter", label: "Done", act: goBack, isMain: true }];
    return [{ key: "Escape", label: "Back", act: ["why", "same"].includes(open3.value) ? opening("") : goBack }];
  }
  function listMain() {
    const [item2, open3] = [item.value, open.value];
    if (open3 === "end") return [{ key: "Escape", label: "Back", act: opening("") }];
    if (!item2) return [];
    if (["why", "mode", "stance", "means", "by", "same"].includes(open3)) return listClosing();
    if (open3 === "edit") {
      return [
        /** @type {Command} */
        { key: "Enter", label: "Accept as changed", act: () => accept(item2), isMain: true },
        ...changes(),
        { key: "Escape", label: "Cancel", act: cancel }
      ];
    }
    if (open3) return [];
    if (item2.kind === "pair") {
      return [{ key: " ", label: "Nothing here: skip", act: () => answer(item2, { answer: "skipped" }) }, ...changes()];
    }
    return item2.kind === "actor" ? ofActor(item2) : ofClaim(item2);
  }
  var listAlways = () => open.value ? [] : always();
  var hasTypes = () => open.value === "edit" || item.value?.kind === "pair" && !open.value;
  function find2(key) {
    const all = [...listMain(), ...listAlways(), ...listOptions(), ...hasTypes() ? listTypes() : []];
    return all.find((each2) => each2.key === key) ?? all.find((each2) => key === "Escape" && each2.label === "Done");
  }

  // src/review/ending.js
  var sum = ({ accepted, changed: changed2, rejected }) => accepted + changed2 + rejected;
  function countDecided() {
    const { actors, claims, paired, skipped } = state.value.tally;
    return sum(actors) + sum(claims) + paired + skipped;
  }
  function progress() {
    const done = countDecided();
    const all = done + state.value.queue.length;
    return el(
      "div",
      { class: "progress" },
      el("progress", { class: "progress-bar", value: done, max: all || 1, "aria-label": "Decided" }),
      el("span", { class: "progress-number" }, `${done} of ${all}`)
    );
  }
  function view3() {
    const { actors, claims, paired, skipped, added, seconds } = state.value.tally;
    const rows = [
      ["Accepted", actors.accepted + claims.accepted],
      ["Changed", actors.changed + claims.changed],
      ["Rejected", actors.rejected + claims.rejected],
      ["Pairs with a claim", paired],
      ["Pairs without one", skipped],
      ["Added by hand", added],
      ["Minutes", Math.round(seconds / 60)]
    ];
    const left = state.value.queue.length;
    return [
      el("h2", { class: "asked-says", id: "draft-says", tabindex: -1 }, el("p", {}, left ? `${count(left, "draft")} left for another time` : "Done")),
      el("dl", { class: "tally" }, rows.map(([term, number]) => el("div", {}, el("dt", {}, term), el("dd", {}, number)))),
      el("p", { class: "ending" }, "Every answer is saved. Press Ctrl-C in the terminal to stop.")
    ];
  }

  // src/review/draft.js
  var HEADS2 = { actor: "New actor?", claim: "Is this claimed?", pair: "Is anything claimed about these two?" };
  var ASKS = { why: "Why is it rejected?", mode: "How clearly is it said?", stance: "What does the claimant do?", means: "With what?", by: "Who says so?" };
  function showFacts({ claim, actor }) {
    const now = changed.value;
    if (!actor && !(claim && now)) return null;
    const facts = actor ? listActorFacts(actor) : now ? listFacts(now) : [];
    return el("dl", { class: "facts" }, facts.map(([term, text2]) => [el("dt", {}, term), el("dd", {}, name(text2))]));
  }
  var listActorFacts = ({ kind, aliases }) => [
    ["Kind", state.value.kinds.find(({ id }) => id === kind)?.label ?? kind],
    ...aliases.length ? [
      /** @type {[string, string]} */
      ["Also called", aliases.join(", ")]
    ] : []
  ];
  var labelOfMeans = (id) => state.value.means.find((each2) => each2.id === id)?.label ?? id;
  function listFacts({ by, mode, stance, means, quote: quote2 }) {
    const { modes } = state.value;
    const facts = [
      ["According to", by.length ? by.map(nameOf).join(", relayed by ") : "the article itself"],
      ["Stance", stance === "supports" ? "" : STANCES.find(({ id }) => id === stance)?.label ?? stance],
      ["Strength", modes.find(({ id }) => id === mode)?.label ?? mode],
      ["With what", means.map(labelOfMeans).join(", ")],
      ["Exact words", quote2 && `“${isolate(quote2)}”`]
    ];
    return facts.filter(([, text2]) => text2);
  }
  function showPair({ pair }) {
    const now = changed.value;
    if (!pair || !now) return null;
    return el(
      "p",
      { class: "pair" },
      el("span", { class: "mark-from" }, name(nameOf(now.from))),
      " ",
      el("span", { class: "pair-arrow", "aria-hidden": "true" }, "→"),
      el("span", { class: "hidden" }, " to"),
      " ",
      el("span", { class: "mark-to" }, name(nameOf(now.to))),
      now.by.length > 0 && el("span", { class: "pair-more" }, ` according to ${now.by.map(nameOf).join(", ")}`),
      now.mode !== "act" && el("span", { class: "pair-more" }, ` (${state.value.modes.find(({ id }) => id === now.mode)?.label})`),
      now.stance !== "supports" && el("span", { class: "pair-more" }, ` ${STANCES.find(({ id }) => id === now.stance)?.label}`),
      now.means.length > 0 && el("span", { class: "pair-more" }, ` ${now.means.map(labelOfMeans).join(", ")}`),
      now.quote && el("span", { class: "pair-more" }, ` “${now.quote}”`)
    );
  }
  var showDoubts = ({ doubts }) => doubts.length > 0 && el(
    "ul",
    { class: "doubts", "aria-label": "Doubts" },
    doubts.map((doubt) => el("li", {}, el("strong", {}, "Check: "), name(doubt)))
  );
  var showProblems = () => el(
    "div",
    { class: "form-problems", role: "alert", hidden: !problems.value.length },
    el("ul", {}, problems.value.map((problem) => el("li", {}, name(problem))))
  );
  var showWarnings = () => state.value.warnings.map((warning) => el("p", { class: "warning" }, el("strong", {}, "About the last one: "), name(warning)));
  function showItem(item2) {
    const open3 = open.value;
    const says2 = item2.kind === "pair" ? showPair(item2) : el("p", {}, name(item2.actor?.name ?? says.value));
    return [
      el("p", { class: "asked-kind" }, HEADS2[item2.kind]),
      el("h2", { class: "asked-says", id: "draft-says", tabindex: -1 }, says2),
      ["", "edit"].includes(open3) && showFacts(item2),
      open3 === "" && item2.agreed && el("p", { class: "agreed" }, name(item2.agreed)),
      showDoubts(item2),
      showProblems(),
      ASKS[open3] && el("h3", { class: "draft-asks" }, ASKS[open3]),
      group(ASKS[open3] ?? "", listOptions(), "options"),
      view(),
      hasTypes() && group("Relation", listTypes(), "options"),
      group("Answer", listMain()),
      showWarnings()
    ];
  }
  function showMissing() {
    return [
      el("p", { class: "asked-kind" }, "All drafts are decided"),
      el("h2", { class: "asked-says", id: "draft-says", tabindex: -1 }, el("p", {}, "Anything missing?")),
      showWarnings(),
      view()
    ];
  }
  function view4() {
    const { item: item2, open: open3, isLoaded: isLoaded2 } = session_exports;
    if (!isLoaded2.value) return showProblems();
    if (open3.value === "end") return [view3(), group("Answer", listMain())];
    if (["claim", "new-actor"].includes(open3.value)) return view();
    return item2.value ? showItem(item2.value) : showMissing();
  }
  function sayDraft() {
    const { item: item2, state: state2 } = session_exports;
    if (!item2.value) return "All drafts are decided. Anything missing?";
    const { agreed, at: at2, doubts, kind, says: says2 } = item2.value;
    const where = capitalise(namePlace(at2));
    const head = kind === "pair" ? "" : `${HEADS2[kind]} `;
    return `${where}. ${head}${says2} ${agreed} ${doubts.map((doubt) => `Check: ${doubt}`).join(" ")} ${state2.value.queue.length} to go.`.replace(/\s+/g, " ");
  }

  // src/ui/dialog.js
  var cross2 = () => icon("M4 4l8 8M12 4l-8 8");
  function open2(title, ...content) {
    const dialog = make(el(
      "dialog",
      {
        class: "dialog",
        "aria-labelledby": "dialog-title",
        keydown: (event) => event.stopPropagation(),
        // the page's own keyboard shortcuts do not apply here
        click: ({ target, currentTarget }) => target === currentTarget && dialog.close(),
        close: () => dialog.remove()
      },
      el(
        "div",
        { class: "dialog-body" },
        el(
          "div",
          { class: "dialog-head" },
          el("h2", { class: "dialog-title", id: "dialog-title" }, title),
          el("button", {
            class: "icon-button",
            type: "button",
            "aria-label": "Close",
            click: () => dialog.close()
          }, cross2())
        ),
        content
      )
    ));
    document.body.append(dialog);
    dialog.showModal();
    return dialog;
  }

  // src/ui/shortcuts.js
  var TYPING = "input:not([type=checkbox]), textarea, select, [contenteditable]";
  var listen2 = (find3, showHelp3) => (event) => {
    const { target, key } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (!(target instanceof Element) || target.closest("dialog")) return;
    const isTyping = target.matches(TYPING);
    if (isTyping && key !== "Escape") return;
    const isOnButton = target.closest("button, a, summary, [type=checkbox]") && (key === "Enter" || key === " ");
    if (isOnButton) return;
    const command = find3(key);
    if (!command && key !== "?") return;
    event.preventDefault();
    if (command) command.act();
    else showHelp3();
  };
  function showHelp(keys, before, after) {
    open2(
      "Keys",
      before,
      el("dl", { class: "keys" }, keys.map(([key, does]) => el("div", {}, el("dt", {}, el("kbd", {}, key)), el("dd", {}, does)))),
      after
    );
  }

  // src/review/keys.js
  var HELP = [
    ["a", "accept the draft"],
    ["e", "edit it: the key of a type, f turns it round, m strength, b according to, w with what, s stance, d dates and more"],
    ["r", "reject it; one more key says why"],
    ["space", "later; a pair: nothing is claimed about the two"],
    ["u", "undo"],
    ["n", "next paragraph"],
    ["s", "of an actor: it is a known one"],
    ["+", "add a claim by hand"],
    ["*", "add an actor"],
    ["q", "finish: what came of it"],
    ["?", "this help"]
  ];
  function showHelp2() {
    showHelp(
      HELP,
      el("p", {}, "One draft after the other; nothing is a claim before you accept it. There is no key that accepts all: a machine cannot check type and direction, so each draft needs a reader."),
      el("p", {}, "Words that you select in the paragraph become the quote. Keys do nothing while you type in a box.")
    );
  }
  var onKey = listen2(find2, showHelp2);

  // src/review/review.js
  var MOST_WORDS = 10;
  function showTop() {
    const { state: state2, isLoaded: isLoaded2 } = session_exports;
    return isLoaded2.value && [
      el("h1", { class: "top-title" }, "Review ", el("code", {}, state2.value.source)),
      progress(),
      el(
        "div",
        { class: "top-actions" },
        group("More", listAlways(), "more"),
        button({ key: "?", label: "Help", act: showHelp2 })
      )
    ];
  }
  function keepFocus() {
    const { open: open3 } = session_exports;
    if (["claim", "new-actor", "details", "actor", "same", "by"].includes(open3.value)) return focus();
    if (document.activeElement === document.body || !document.activeElement) document.getElementById("draft-says")?.focus({ preventScroll: true });
  }
  function scrollToSentence() {
    const sentence = document.querySelector("#now .sentence") ?? document.getElementById("now");
    sentence?.scrollIntoView({ block: "nearest" });
  }
  function onSelection() {
    const words = readSelection();
    if (!words) return;
    quote(words);
    if (!hasTypes()) return;
    const number = words.split(" ").length;
    if (number <= MOST_WORDS) void change({ quote: words });
    else problems.value = [`${number} words are selected; a quote has at most ${MOST_WORDS}.`];
  }
  var heard = "";
  var opened = "";
  var worded = "";
  function afterRender() {
    const { isLoaded: isLoaded2, state: state2, item: item2, open: open3 } = session_exports;
    if (!isLoaded2.value) return;
    const said = `${item2.value?.id ?? ""} ${state2.value.queue.length} ${state2.value.tally.added}`;
    if (said !== heard) announce(sayDraft());
    else if (worded && worded !== says.value) announce(says.value);
    const now = `${open3.value} ${said}`;
    if (now !== opened) {
      keepFocus();
      scrollToSentence();
    }
    [heard, opened, worded] = [said, now, says.value];
  }
  x(() => {
    fill(byId("top"), showTop());
    fill(byId("article"), view2());
    fill(byId("draft"), view4());
    afterRender();
  });
  async function start() {
    problems.value = await ask2("/state");
    document.body.dataset.ready = "yes";
  }
  document.addEventListener("keydown", onKey);
  document.addEventListener("pointerup", onSelection);
  document.addEventListener("keyup", ({ key, shiftKey }) => {
    if (shiftKey || key === "Shift") onSelection();
  });
  void start();
})();
