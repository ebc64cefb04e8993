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
    var s3, p3, v3, d3, k2, b2, m3, M, C2, j3, L2, H2, q2, A2, O, P2, T2, N2, V2 = r3.type;
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
            for (; T2 < o3.length; T2++) if (N2 = o3[T2]) if (o3[T2] = null, O) {
              if (N2 == P2) break;
            } else {
              if (8 != N2.nodeType) break;
              N2.data.startsWith("$s") && (P2 = B(O = N2));
            }
          }
          if (!O) {
            for (; l3 && 8 == l3.nodeType && l3.nextSibling; ) l3 = l3.nextSibling;
            O = l3;
          }
          (s3 = B(O = r3.__c.__z || (r3.__c.__z = O))) ? (r3.__e = O, l3 = s3) : r3.__e = l3, l3 = l3 && l3.nextSibling;
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
  function findIsolates(text) {
    const open2 = [];
    const pairs = [];
    for (let at = 0; at < text.length; at += 1) {
      if (text[at] === OPEN) open2.push(at);
      const first = text[at] === CLOSE ? open2.pop() : void 0;
      if (first !== void 0) pairs.push([first, at]);
    }
    return pairs;
  }
  function showCode(char) {
    const code = Number(char.codePointAt(0)).toString(16);
    return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
  }
  function escapeMarks(text) {
    if (!HAS_MARK.test(text)) return text;
    const kept = new Set(findIsolates(text).flat());
    return text.replace(MARK, (char, at) => kept.has(at) ? char : showCode(char));
  }
  function dropIsolated(text) {
    const pairs = findIsolates(text);
    return pairs.reduceRight((left, [first, last]) => left.slice(0, first) + " ".repeat(last + 1 - first) + left.slice(last + 1), text);
  }
  function isolate(text) {
    const safe = escapeMarks(text);
    return RIGHT.test(dropIsolated(safe)) ? `${OPEN}${safe}${CLOSE}` : safe;
  }
  function split(text) {
    const parts2 = [];
    let from = 0;
    for (const [first, last] of findIsolates(text).sort(([a3], [b2]) => a3 - b2)) {
      if (first < from) continue;
      if (first > from) parts2.push({ text: text.slice(from, first), isIsolated: false });
      parts2.push({ text: text.slice(first + 1, last), isIsolated: true });
      from = last + 1;
    }
    if (from < text.length || !parts2.length) parts2.push({ text: text.slice(from), isIsolated: false });
    return parts2;
  }
  function unwrap(text) {
    const [first, ...others] = split(text);
    return first?.isIsolated && !others.length ? first.text : text;
  }
  var capitalise = (text) => text.replace(/^\u2068?./u, (first) => first.toUpperCase());

  // src/ui/element.js
  var el = (tag, props, ...children) => k(tag, listen(props ?? {}), ...children.map(showMarks));
  function listen(props) {
    return Object.fromEntries(Object.entries(props).map(([name2, value]) => [typeof value === "function" && name2 !== "ref" ? `on${name2}` : name2, showMarks(value)]));
  }
  function showMarks(child) {
    const shown = Array.isArray(child) ? child.map(showMarks) : typeof child === "string" ? escapeMarks(child) : child;
    return (
      /** @type {T} */
      shown
    );
  }
  var split2 = (text) => split(text).map((part) => part.isIsolated ? el("bdi", {}, split2(part.text)) : part.text);
  function name(text) {
    const line = isolate(text);
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
  function announce(text) {
    const line = byId("status");
    line.textContent = "";
    line.textContent = text;
  }

  // src/ui/dialog.js
  var cross = () => icon("M4 4l8 8M12 4l-8 8");
  function open(title, ...content) {
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
          }, cross())
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
  var listen2 = (find2, showHelp3) => (event) => {
    const { target, key } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (!(target instanceof Element) || target.closest("dialog")) return;
    const isTyping = target.matches(TYPING);
    if (isTyping && key !== "Escape") return;
    const isOnButton = target.closest("button, a, summary, [type=checkbox]") && (key === "Enter" || key === " ");
    if (isOnButton) return;
    const command = find2(key);
    if (!command && key !== "?") return;
    event.preventDefault();
    if (command) command.act();
    else showHelp3();
  };
  function showHelp(keys, before, after) {
    open(
      "Keys",
      before,
      el("dl", { class: "keys" }, keys.map(([key, does]) => el("div", {}, el("dt", {}, el("kbd", {}, key)), el("dd", {}, does)))),
      after
    );
  }

  // src/settle/session.js
  var session_exports = {};
  __export(session_exports, {
    ask: () => ask2,
    isEnding: () => isEnding,
    problems: () => problems,
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
    const text = await response.text();
    try {
      const answer = JSON.parse(text);
      return response.ok ? { value: answer, problems: [] } : { value: null, problems: answer.problems };
    } catch {
      return { value: null, problems: [text || `The server answered ${response.status}.`] };
    }
  }

  // src/settle/session.js
  var state = y(
    /** @type {SettleState|null} */
    null
  );
  var isEnding = y(false);
  var problems = y(
    /** @type {string[]} */
    []
  );
  var isBusy = false;
  async function ask2(path, body) {
    if (isBusy) return;
    isBusy = true;
    const { value, problems: found } = await ask(path, body);
    isBusy = false;
    r(() => {
      problems.value = found;
      if (value) state.value = value;
    });
  }

  // src/settle/commands.js
  var ANSWERS = [
    { key: "1", label: "Take the first", answer: "first" },
    { key: "2", label: "Take the second", answer: "second" },
    { key: "b", label: "Both", answer: "both" },
    { key: "n", label: "Neither", answer: "neither" }
  ];
  function listAnswers() {
    const item = state.value?.item;
    if (isEnding.value) return [{ key: "Escape", label: "Back", act: () => {
      isEnding.value = false;
    } }];
    if (!item) return [];
    const isAlone = !item.answers.includes("both");
    const answers = ANSWERS.filter(({ answer }) => item.answers.includes(answer)).map(({ key, label, answer }) => ({
      key,
      label: isAlone && answer === "neither" ? "Leave it out" : label,
      act: () => ask2("/answer", { item: item.id, answer })
    }));
    return [...answers, { key: " ", label: "Later", act: () => ask2("/later", { item: item.id }) }];
  }
  function listAlways() {
    if (isEnding.value || !state.value) return [];
    const undo = { key: "u", label: "Undo", act: () => ask2("/undo", {}) };
    const finish2 = { key: "q", label: "Finish", act: () => {
      isEnding.value = true;
    } };
    return state.value.undo ? [undo, finish2] : [finish2];
  }
  var find = (key) => [...listAnswers(), ...listAlways()].find((each) => each.key === key);
  var HELP = [
    ["1", "take the first coding's claim"],
    ["2", "take the second's"],
    ["b", "take both: the paragraph says both"],
    ["n", "take neither: nothing is claimed here"],
    ["space", "later"],
    ["u", "undo the last answer"],
    ["q", "finish: what was decided"],
    ["?", "this help"]
  ];
  function showHelp2() {
    showHelp(HELP, el("p", {}, "One difference after the other. What you take is written to the settled coding at once; the two codings are never changed."));
  }
  var onKey = listen2(find, showHelp2);

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
  var group2 = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ",");
  function count(number, noun, plural = `${noun}s`) {
    return `${group2(number)} ${number === 1 ? noun : plural}`;
  }

  // src/core/citing.js
  var namePlace = (at) => at === "headline" ? at : `paragraph ${at.replace(/^p(?=\d+$)/, "")}`;

  // src/settle/difference.js
  var MISSING = "No such claim";
  function sayWhat({ first, second, differing }) {
    if (first && second) return `The two differ: ${differing.join(", ")}`;
    return first ? "Only the first has this claim" : "Only the second has this claim";
  }
  var head = (place, label, path) => el(
    "th",
    { role: "columnheader", scope: "col" },
    el("span", { class: "side-name" }, `${place} ${label}`),
    " ",
    el("span", { class: "side-path" }, name(path))
  );
  var cell = (text, look) => el("td", { role: "cell", class: look }, text);
  function showRow({ label, first, second, differs }) {
    return el(
      "tr",
      { role: "row", class: differs ? "row differs" : "row", key: label },
      el("th", { role: "rowheader", scope: "row" }, label, differs && el("span", { class: "differs-mark" }, " differs")),
      cell(name(first), "detail"),
      cell(name(second), "detail")
    );
  }
  function showSides(item, { first, second }) {
    const says = (sentence) => sentence ? name(sentence) : el("span", { class: "missing" }, MISSING);
    return el(
      "table",
      { class: "sides", role: "table" },
      el("caption", { class: "hidden" }, "The two claims"),
      el("thead", { role: "rowgroup" }, el(
        "tr",
        { role: "row", class: "row" },
        el("td", { role: "cell", class: "corner" }),
        head("1", "First", first),
        head("2", "Second", second)
      )),
      el(
        "tbody",
        { role: "rowgroup" },
        el(
          "tr",
          { role: "row", class: "row", key: "says" },
          el("th", { role: "rowheader", scope: "row" }, "Claim"),
          cell(says(item.first), "says"),
          cell(says(item.second), "says")
        ),
        item.rows.map(showRow)
      )
    );
  }
  var showProblems = () => el(
    "div",
    { class: "form-problems", role: "alert", hidden: !problems.value.length },
    el("ul", {}, problems.value.map((problem) => el("li", {}, name(problem))))
  );
  var showWarnings = ({ warnings }) => warnings.map((warning) => el("p", { class: "warning" }, el("strong", {}, "About the last one: "), name(warning)));
  var heading = (title, ...content) => el("h2", { class: "asked-says", id: "asked-says", tabindex: -1 }, title, content);
  function showEnd({ counts, left, into }) {
    const rows = [["For the first", counts.first], ["For the second", counts.second], ["For both", counts.both], ["For neither", counts.neither]];
    return [
      heading(left ? `${count(left, "difference")} left for another time` : "All differences are decided"),
      el("dl", { class: "tally" }, rows.map(([term, number]) => el("div", {}, el("dt", {}, term), el("dd", {}, number)))),
      el("p", { class: "ending" }, "Every answer is saved in ", el("code", {}, name(into)), ". Press Ctrl-C in the terminal to stop."),
      showProblems()
    ];
  }
  function view() {
    const state2 = state.value;
    if (!state2) return showProblems();
    const { item } = state2;
    if (!item || isEnding.value) return [showEnd(state2), group("Answer", listAnswers()), showWarnings(state2)];
    return [
      el("p", { class: "asked-kind" }, sayWhat(item)),
      heading(item.first && item.second ? "Which is right?" : "Is this claimed?"),
      showSides(item, state2),
      showProblems(),
      group("Answer", listAnswers()),
      showWarnings(state2)
    ];
  }
  function say() {
    const state2 = state.value;
    if (!state2?.item || !state2.place) return "All differences are decided.";
    const { first, second } = state2.item;
    const where = capitalise(namePlace(state2.place.at));
    const sides = [first && `First: ${first}`, second && `Second: ${second}`].filter(Boolean).join(" ");
    return `${where}. ${sayWhat(state2.item)}. ${sides} ${state2.left} to go.`;
  }

  // src/settle/place.js
  function showMarked(text, marks) {
    const chars = Array.from(text);
    const part = (start2, end) => chars.slice(start2, end).join("");
    const ends = [0, ...marks.map(([, end]) => end)];
    const marked = marks.map(([start2, end], at) => [part(ends[at] ?? 0, start2), el("mark", { class: "mark-name" }, part(start2, end))]);
    return [...marked, part(ends.at(-1) ?? 0, chars.length)];
  }
  function showFacts({ starts, gist, mentions, text }) {
    const facts = [
      ["Begins", text ? "" : starts && `“${isolate(starts)} …”`],
      ["Summary", gist && isolate(gist)],
      ["Mentions", mentions.join(", ")]
    ];
    const given = facts.filter(([, value]) => value);
    return given.length > 0 && el("dl", { class: "facts" }, given.map(([term, value]) => [el("dt", {}, term), el("dd", {}, name(value))]));
  }
  var showSettled = ({ settled }) => settled.length > 0 && [
    el("h3", { class: "settled-title" }, "Settled about these two here"),
    el("ul", { class: "settled" }, settled.map((sentence) => el("li", {}, name(sentence))))
  ];
  function view2() {
    const place = state.value?.place;
    if (!place) return null;
    const isBare = !place.text && !place.starts && !place.gist;
    return [
      el("p", { class: "about-title" }, name(`“${isolate(place.title)}”`)),
      el("h2", { class: "about-place" }, capitalise(namePlace(place.at))),
      place.text && el("p", { class: "now", id: "now", key: place.at, dir: "auto" }, showMarked(place.text, place.marks)),
      showFacts(place),
      isBare && el("p", { class: "bare" }, "The card says nothing about this paragraph. Give the text with --article to see it here."),
      showSettled(place)
    ];
  }

  // src/settle/settle.js
  function showProgress() {
    const { done, left } = state.value ?? { done: 0, left: 0 };
    return el(
      "div",
      { class: "progress" },
      el("progress", { class: "progress-bar", value: done, max: done + left || 1, "aria-label": "Decided" }),
      el("span", { class: "progress-number" }, `${done} of ${done + left}`)
    );
  }
  var showTop = () => state.value && [
    el("h1", { class: "top-title" }, "Two codings", state.value.place && [" of ", el("code", {}, state.value.place.source)]),
    showProgress(),
    el(
      "div",
      { class: "top-actions" },
      group("More", listAlways(), "more"),
      button({ key: "?", label: "Help", act: showHelp2 })
    )
  ];
  var heard = "";
  function afterRender() {
    const { state: state2, isEnding: isEnding2 } = session_exports;
    if (!state2.value) return;
    const now = `${isEnding2.value} ${state2.value.item?.id ?? ""} ${state2.value.left}`;
    if (now === heard) return;
    heard = now;
    if (!isEnding2.value) announce(say());
    if (document.activeElement === document.body || !document.activeElement) document.getElementById("asked-says")?.focus({ preventScroll: true });
  }
  x(() => {
    fill(byId("top"), showTop());
    fill(byId("place"), view2());
    fill(byId("difference"), view());
    afterRender();
  });
  async function start() {
    await ask2("/state");
    document.body.dataset.ready = "yes";
  }
  document.addEventListener("keydown", onKey);
  void start();
})();
