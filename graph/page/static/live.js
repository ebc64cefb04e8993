// Generated from frontend/src by frontend/build.js: change it there.
"use strict";
"use strict";
(() => {
  // src/form/server.js
  var PREFIX = "token=";
  var STOPPED = "The command in the terminal has stopped. Nothing was saved; what you typed is still here.";
  var parts = () => window.location.hash.replace(/^#/, "").split("&");
  var token = () => parts().find((part) => part.startsWith(PREFIX))?.slice(PREFIX.length) ?? "";
  function hashWithoutToken() {
    const rest = parts().filter((part) => part && !part.startsWith(PREFIX)).join("&");
    return rest && `#${rest}`;
  }
  function withToken(hash) {
    const parts2 = [token() && `${PREFIX}${token()}`, hash.replace(/^#/, "")].filter(Boolean);
    return parts2.length ? `#${parts2.join("&")}` : "";
  }
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
      const answer = JSON.parse(text2);
      return response.ok ? { value: answer, problems: [] } : { value: null, problems: answer.problems };
    } catch {
      return { value: null, problems: [text2 || `The server answered ${response.status}.`] };
    }
  }

  // node_modules/preact/dist/preact.mjs
  var n;
  var t;
  var r;
  var u;
  var i;
  var f;
  var o;
  var e;
  var l;
  var c;
  var a;
  var s;
  var h = /* @__PURE__ */ Symbol.for("pv");
  var p = {};
  var y = [];
  var v = /^m(i|n|o|s|text|space)$/;
  var w = Array.isArray;
  var d = y.slice;
  var _ = Object.assign;
  function g(n2) {
    n2 && n2.parentNode && n2.remove();
  }
  function k(n2, t2, r2) {
    var u2, i2, f2, o2 = {}, e2 = arguments.length;
    for (f2 in t2) "key" == f2 ? u2 = t2[f2] : "ref" == f2 && "function" != typeof n2 ? i2 = t2[f2] : o2[f2] = t2[f2];
    return e2 > 2 && (o2.children = e2 > 3 ? d.call(arguments, 2) : r2), m(n2, o2, u2, i2, null);
  }
  function m(r2, u2, i2, f2, o2) {
    var e2 = { type: r2, props: u2, key: i2, ref: f2, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: h, __v: o2 || ++t, __i: -1, __u: 0 };
    return !o2 && n.vnode && n.vnode(e2), e2;
  }
  function $(n2) {
    return n2.children;
  }
  function x(n2, t2) {
    this.props = n2, this.context = t2, this.__g = 0;
  }
  function S(n2, t2) {
    if (null == t2) return n2.__ && S(n2.__, n2.__i + 1);
    for (var r2; t2 < n2.__k.length; t2++) if ((r2 = n2.__k[t2]) && r2.__e) return r2.__e;
    return "function" != typeof n2.type || n2.props.__P ? null : S(n2);
  }
  function C(t2) {
    var r2, u2 = t2.__v, i2 = u2.__e, f2 = [], o2 = [], e2 = t2.__P;
    e2 && ((r2 = _({ constructor: h }, u2)).__v = u2.__v + 1, n.vnode && n.vnode(r2), z(e2, r2, u2, t2.__n, e2.namespaceURI, 32 & u2.__u ? [i2] : null, f2, i2 || S(u2), 32 & u2.__u, o2), r2.__v = u2.__v, r2.__.__k[r2.__i] = r2, E(f2, r2, o2), u2.__ = u2.__e = null, r2.__e != i2 && j(r2));
  }
  function j(n2) {
    if ((n2 = n2.__) && n2.__c && !n2.props.__P) return n2.__e = null, n2.__k.some(function(t2) {
      return t2 && (n2.__e = t2.__e);
    }), j(n2);
  }
  function L(t2) {
    (8 & t2.__g || (t2.__g |= 8, u.push(t2), f++)) && i == n.debounceRendering || ((i = n.debounceRendering) || queueMicrotask)(H);
  }
  function H() {
    try {
      for (var n2, t2 = 1; u.length; ) u.length > t2 && u.sort(o), n2 = u.shift(), t2 = u.length, 8 & n2.__g && C(n2);
    } finally {
      (f = u.length) && (i || queueMicrotask)(H);
    }
  }
  function I(n2, t2, r2, u2, i2, f2, o2, e2, l2, c2, a2) {
    var s2, h2, v2, w2, d2, _2, g2 = u2.__k || y, k2 = t2.length;
    for (l2 = q(r2, t2, g2, l2, k2), s2 = 0; s2 < k2; s2++) null != (v2 = r2.__k[s2]) && (h2 = ~v2.__i && g2[v2.__i] || p, v2.__i = s2, _2 = z(n2, v2, h2, i2, f2, o2, e2, l2, c2, a2), w2 = v2.__e, (h2.ref != v2.ref || 8 & h2.__u) && (h2.ref && G(h2.ref, null, v2, h2), v2.ref && a2.push(v2.ref, v2.__c || w2, v2)), d2 = d2 || w2, 4 & v2.__u ? (l2 = A(v2, l2, n2, !h2.__v), h2.__e && (h2.__e = null)) : "function" == typeof v2.type && void 0 !== _2 ? l2 = _2 : w2 && (l2 = w2.nextSibling), v2.__u &= -21);
    return r2.__e = d2, l2;
  }
  function q(n2, t2, r2, u2, i2) {
    var f2, o2, e2, l2, c2, a2, s2, p2, y2, v2 = r2.length, d2 = v2, _2 = 0, g2 = 0, k2 = n2.__k = Array(i2);
    for (f2 = 0; f2 < i2; f2++) null != (o2 = t2[f2]) && "boolean" != typeof o2 && "function" != typeof o2 ? ("object" != typeof o2 || o2.constructor === String ? o2 = k2[f2] = m(null, o2) : w(o2) ? o2 = k2[f2] = m($, { children: o2 }) : o2.constructor === h && o2.__b ? o2 = k2[f2] = m(o2.type, o2.props, o2.key, o2.ref, o2.__v) : k2[f2] = o2, l2 = f2 + _2, o2.__ = n2, o2.__b = n2.__b + 1, e2 = null, ~(c2 = o2.__i = P(o2, r2, l2, d2)) && (d2--, (e2 = r2[c2]) && (e2.__u |= 2)), e2 && e2.__v ? (o2.__u |= 16, c2 == l2 - 1 ? _2-- : c2 == l2 + 1 ? _2++ : c2 != l2 && (c2 > l2 ? _2-- : _2++, g2 = 1)) : (~c2 || (i2 > v2 ? _2-- : i2 < v2 && _2++), "function" != typeof o2.type && (o2.__u |= 4))) : k2[f2] = null;
    if (g2) {
      for (a2 = [], s2 = [], f2 = 0; f2 < i2; f2++) if ((o2 = k2[f2]) && 16 & o2.__u) {
        for (_2 = 0, p2 = a2.length; _2 < p2; ) a2[y2 = _2 + p2 >> 1] < o2.__i ? _2 = y2 + 1 : p2 = y2;
        a2[_2] = o2.__i, s2[f2] = _2 + 1;
      }
      for (_2 = a2.length; f2--; ) s2[f2] && (s2[f2] == _2 ? _2-- : k2[f2].__u |= 4);
    }
    if (d2) for (f2 = 0; f2 < v2; f2++) !(e2 = r2[f2]) || 2 & e2.__u || (e2.__e == u2 && (u2 = S(e2)), J(e2, e2));
    return u2;
  }
  function A(n2, t2, r2, u2) {
    var i2, f2, o2, e2;
    if ("function" == typeof n2.type) {
      if (n2.props.__P) return t2;
      if (i2 = n2.__k) for (f2 = 0; f2 < i2.length; f2++) i2[f2] && (i2[f2].__ = n2, t2 = A(i2[f2], t2, r2, false));
      return t2;
    }
    for (t2 && !t2.parentNode && (t2 = S(n2)) && !t2.parentNode && (t2 = null), o2 = n2.__e, e2 = t2; e2 && 8 == e2.nodeType; ) e2 = e2.nextSibling;
    for (o2 != e2 && (!u2 && r2.moveBefore && o2.parentNode ? r2.moveBefore(o2, t2) : r2.insertBefore(o2, t2 || null)), t2 = o2; (t2 = t2 && t2.nextSibling) && 8 == t2.nodeType && !t2.data.startsWith("$s"); ) ;
    return t2;
  }
  function P(n2, t2, r2, u2) {
    var i2, f2 = n2.key, o2 = n2.type, e2 = t2[r2], l2 = e2 && !(2 & e2.__u);
    if (null === e2 && null == f2 || l2 && f2 == e2.key && o2 == e2.type) return r2;
    if (u2 > (l2 ? 1 : 0)) {
      for (i2 = r2 - 1; i2 >= 0; i2--) if ((e2 = t2[i2]) && !(2 & e2.__u) && f2 == e2.key && o2 == e2.type) return i2;
      for (i2 = r2 + 1; i2 < t2.length; i2++) if ((e2 = t2[i2]) && !(2 & e2.__u) && f2 == e2.key && o2 == e2.type) return i2;
    }
    return -1;
  }
  function T(n2, t2, r2) {
    null == r2 && (r2 = ""), "-" == t2[0] ? n2.setProperty(t2, r2) : n2[t2] = r2;
  }
  function N(n2, t2, r2, u2, i2) {
    var f2, o2;
    if ("style" == t2) if ("string" == typeof r2) n2.style.cssText = r2;
    else {
      if ("string" == typeof u2 && (n2.style.cssText = u2 = ""), u2) for (t2 in u2) r2 && t2 in r2 || T(n2.style, t2);
      if (r2) for (t2 in r2) u2 && r2[t2] == u2[t2] || T(n2.style, t2, r2[t2]);
    }
    else if ("o" == t2[0] && "n" == t2[1]) "function" != typeof r2 && (r2 = null), "function" != typeof u2 && (u2 = null), (n2.__e || (n2.__e = {}))[t2] = r2, r2 && u2 || (o2 = a[t2] || (a[t2] = V(t2)), (n2.__a || (n2.__a = {}))[t2] = c, f2 = t2 != (t2 = t2.replace(l, "$1")), (t2 = t2.slice(2))[0] < "a" && (t2 = t2.toLowerCase()), r2 ? n2.addEventListener(t2, o2, f2) : n2.removeEventListener(t2, o2, f2));
    else {
      if ("http://www.w3.org/2000/svg" == i2) t2 = t2.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
      else if ("width" != t2 && "height" != t2 && "href" != t2 && "list" != t2 && "form" != t2 && "tabIndex" != t2 && "download" != t2 && "rowSpan" != t2 && "colSpan" != t2 && "role" != t2 && "popover" != t2 && t2 in n2) try {
        return void (n2[t2] = null == r2 ? "" : r2);
      } catch (n3) {
      }
      if ("function" == typeof r2) return;
      null == r2 || false === r2 && "-" != t2[4] ? n2.removeAttribute(t2) : n2.setAttribute(t2, "popover" == t2 && 1 == r2 ? "" : r2);
    }
  }
  function V(t2) {
    return function(r2) {
      var u2 = this.__e;
      if (u2) {
        if (u2 = u2[t2], null == r2[e]) r2[e] = c++;
        else if (r2[e] < this.__a[t2]) return;
        return u2(n.event ? n.event(r2) : r2);
      }
    };
  }
  function z(t2, r2, u2, i2, f2, o2, e2, l2, c2, a2) {
    var s2, p2, v2, d2, k2, b, m2, M, C2, j2, L2, H2, q2, A2, O, P2, T2, N2, V2 = r2.type;
    if (r2.constructor !== h) return null;
    128 & u2.__u && (c2 = 32 & u2.__u, s2 = u2.__c.__z) && (r2.__u |= c2, p2 = o2 = [], 8 == s2.nodeType ? l2 = B(s2, o2) : o2.push(s2), l2 = o2[0] || l2), (s2 = n.__b) && s2(r2);
    n: if ("function" == typeof V2) {
      v2 = e2.length;
      try {
        if (M = r2.props, C2 = (s2 = V2.prototype) && s2.render, j2 = (s2 = V2.contextType) && i2[s2.__c], L2 = s2 ? j2 ? j2.props.value : s2.__ : i2, (d2 = u2.__c) ? (r2.__c = d2, 2 & d2.__g && (d2.__g |= 1)) : (C2 ? r2.__c = d2 = new V2(M, L2) : (r2.__c = d2 = new x(M, L2), d2.constructor = V2, d2.render = K), j2 && j2.sub(d2), d2.state || (d2.state = {}), d2.__n = i2, d2.__g |= 8, d2.__h = [], d2.__k = []), C2 && (d2.__s || (d2.__s = d2.state), V2.getDerivedStateFromProps && (d2.__s == d2.state && (d2.__s = _({}, d2.__s)), _(d2.__s, V2.getDerivedStateFromProps(M, d2.__s)))), k2 = d2.props, b = d2.state, d2.__v = r2, u2.__c) {
          if (M !== k2 && C2 && !V2.getDerivedStateFromProps && d2.componentWillReceiveProps && d2.componentWillReceiveProps(M, L2), r2.__v == u2.__v && !(8 & d2.__g) || !(4 & d2.__g) && d2.shouldComponentUpdate && false === d2.shouldComponentUpdate(M, d2.__s, L2)) {
            r2.__v != u2.__v && (d2.props = M, d2.state = d2.__s, d2.__g &= -9), r2.__e = u2.__e, r2.__k = u2.__k, r2.__k.some(function(n2) {
              n2 && (n2.__ = r2);
            }), y.push.apply(d2.__h, d2.__k), d2.__k = [], d2.__h.length && e2.push(d2), l2 = S(u2);
            break n;
          }
          d2.componentWillUpdate && d2.componentWillUpdate(M, d2.__s, L2), C2 && d2.componentDidUpdate && d2.__h.push(function() {
            d2.componentDidUpdate(k2, b, m2);
          });
        } else C2 && !V2.getDerivedStateFromProps && d2.componentWillMount && d2.componentWillMount(), C2 && d2.componentDidMount && d2.__h.push(d2.componentDidMount);
        d2.context = L2, d2.props = M, d2.__P = t2, d2.__g &= -5, H2 = n.__r, q2 = C2 ? 25 : 0;
        do {
          d2.__g &= -9, H2 && H2(r2), s2 = d2.render(d2.props, d2.state = d2.__s, d2.context);
        } while (8 & d2.__g && ++q2 < 25);
        C2 && (y.push.apply(d2.__h, d2.__k), d2.__k = []), d2.state = d2.__s, d2.getChildContext && (i2 = _({}, i2, d2.getChildContext())), C2 && u2.__c && d2.getSnapshotBeforeUpdate && (m2 = d2.getSnapshotBeforeUpdate(k2, b)), A2 = s2 && s2.type === $ && null == s2.key ? s2.props.children : s2, M.__P && (s2 = l2, f2 = (t2 = M.__P).namespaceURI, c2 = o2 = null, u2.props && u2.props.__P != t2 && (u2.__k.some(function(n2) {
          n2 && J(n2, n2);
        }), u2.__k = null), l2 = u2.__k ? S(u2, 0) : null), l2 = I(t2, w(A2) ? A2 : [A2], r2, u2, i2, f2, o2, e2, l2, c2, a2), M.__P && (r2.__e = null, l2 = s2), r2.__u &= -161, p2 && p2.some(g), d2.__h.length && e2.push(d2), 1 & d2.__g && (d2.__g &= -4);
      } catch (t3) {
        if (e2.length = v2, r2.__v = null, c2 || o2) if (t3 && t3.then) {
          if (r2.__u |= 128 | c2, o2) {
            for (~(T2 = o2.indexOf(l2 || void 0)) || (T2 = o2.length); (N2 = o2[T2 - 1]) && 8 == N2.nodeType; ) T2--;
            for (; T2 < o2.length; T2++) if (N2 = o2[T2]) if (o2[T2] = null, O) {
              if (N2 == P2) break;
            } else {
              if (8 != N2.nodeType) break;
              N2.data.startsWith("$s") && (P2 = B(O = N2));
            }
          }
          if (!O) {
            for (; l2 && 8 == l2.nodeType && l2.nextSibling; ) l2 = l2.nextSibling;
            O = l2;
          }
          (s2 = B(O = r2.__c.__z || (r2.__c.__z = O))) ? (r2.__e = O, l2 = s2) : r2.__e = l2, l2 = l2 && l2.nextSibling;
        } else o2 && o2.some(g);
        else r2.__e = u2.__e;
        r2.__k || (r2.__k = u2.__k || []), t3 && t3.then || D(r2), n.__e(t3, r2, u2);
      }
    } else l2 = r2.__e = F(u2.__e, r2, u2, i2, f2, o2, e2, c2, a2, t2);
    return (s2 = n.diffed) && s2(r2), l2;
  }
  function B(n2, t2) {
    if (n2 && 8 == n2.nodeType && n2.data.startsWith("$s")) for (var r2 = 1; n2 = n2.nextSibling; ) {
      if (8 == n2.nodeType) {
        if (n2.data.startsWith("$s")) r2++;
        else if (n2.data.startsWith("/$s") && !--r2) return n2;
      }
      t2 && t2.push(n2);
    }
  }
  function D(n2) {
    n2 && (n2.__c && (n2.__c.__g |= 4), n2.__k && n2.__k.some(D));
  }
  function E(t2, r2, u2) {
    for (var i2 = 0; i2 < u2.length; ) G(u2[i2++], u2[i2++], u2[i2++]);
    n.__c && n.__c(r2, t2), t2.some(function(r3) {
      try {
        t2 = r3.__h, r3.__h = [], t2.some(function(n2) {
          n2.call(r3);
        });
      } catch (t3) {
        n.__e(t3, r3.__v);
      }
    });
  }
  function F(t2, r2, u2, i2, f2, o2, e2, l2, c2, a2) {
    var s2, h2, y2, _2, k2, b, m2, M, $2 = u2.props || p, x2 = r2.props, C2 = r2.type;
    if ("svg" == C2 ? f2 = "http://www.w3.org/2000/svg" : "math" == C2 ? f2 = "http://www.w3.org/1998/Math/MathML" : f2 || (f2 = "http://www.w3.org/1999/xhtml"), o2) {
      for (s2 = 0; s2 < o2.length; s2++) if ((k2 = o2[s2]) && (C2 ? k2.localName == C2 : 3 == k2.nodeType)) {
        t2 = k2, o2[s2] = null;
        break;
      }
    }
    if (!t2) {
      if (M = a2.ownerDocument || document, !C2) return M.createTextNode(x2);
      t2 = M.createElementNS(f2, C2, x2.is ? x2 : a2), l2 && (n.__m && n.__m(r2, o2), l2 = false), o2 = null;
    }
    if (C2) {
      if (a2 = "template" == C2 && t2.content || t2, o2 = "textarea" == C2 && null != x2.defaultValue ? null : o2 && d.call(a2.childNodes), !l2 && o2) for ($2 = {}, s2 = 0; s2 < t2.attributes.length; s2++) $2[(k2 = t2.attributes[s2]).name] = k2.value;
      for (s2 in $2) k2 = $2[s2], "dangerouslySetInnerHTML" == s2 ? y2 = k2 : "children" == s2 || s2 in x2 || "value" == s2 && "defaultValue" in x2 || "checked" == s2 && "defaultChecked" in x2 || N(t2, s2, null, k2, f2);
      for (s2 in x2) k2 = x2[s2], "children" == s2 ? _2 = k2 : "dangerouslySetInnerHTML" == s2 ? h2 = k2 : "value" == s2 ? b = k2 : "checked" == s2 ? m2 = k2 : l2 && "function" != typeof k2 || $2[s2] === k2 || N(t2, s2, k2, $2[s2], f2);
      h2 ? (l2 || y2 && (h2.__html == y2.__html || h2.__html == t2.innerHTML) || (t2.innerHTML = h2.__html), r2.__k = []) : (y2 && (t2.textContent = ""), ("foreignObject" == C2 || "http://www.w3.org/1998/Math/MathML" == f2 && v.test(C2)) && (f2 = "http://www.w3.org/1999/xhtml"), I(a2, w(_2) ? _2 : [_2], r2, u2, i2, f2, o2, e2, o2 ? o2[0] : u2.__k && S(u2, 0), l2, c2), o2 && o2.some(g)), l2 && "textarea" != C2 || (s2 = "value", "progress" == C2 && null == b ? t2.removeAttribute(s2) : null == b || b === t2[s2] && ("progress" != C2 || b) || N(t2, s2, b, $2[s2], f2), s2 = "checked", null != m2 && m2 != t2[s2] && N(t2, s2, m2, $2[s2], f2));
    } else $2 === x2 || l2 && t2.data == x2 || (t2.data = x2);
    return t2;
  }
  function G(t2, r2, u2, i2) {
    try {
      "function" == typeof t2 ? r2 ? r2.__x = t2(r2) || 1 : i2 && (i2 = i2.__c || i2.__e) && (r2 = i2.__x) && (i2.__x = null, "function" == typeof r2 ? r2() : t2(null)) : t2.current = r2;
    } catch (t3) {
      n.__e(t3, u2);
    }
  }
  function J(t2, r2, u2) {
    var i2, f2, o2, e2;
    if (n.unmount && n.unmount(t2), !(i2 = t2.ref) || i2.current && i2.current != t2.__e || G(i2, null, r2, t2), i2 = t2.__c) {
      if (i2.componentWillUnmount) try {
        i2.componentWillUnmount();
      } catch (t3) {
        n.__e(t3, r2);
      }
      i2.__P = i2.__n = null;
    }
    if (i2 = t2.__k) for (e2 = 0; e2 < i2.length; e2++) i2[e2] && J(i2[e2], r2, "function" != typeof t2.type || u2 && !t2.props.__P);
    !u2 && (i2 = t2.__c) && (i2 = i2.__z) && (f2 = B(i2, o2 = [])) && (i2 == t2.__e && o2.some(g), g(f2), g(i2)), u2 || g(t2.__e), t2.__e = t2.__c = t2.__ = null;
  }
  function K(n2, t2, r2) {
    return this.constructor(n2, r2);
  }
  function Q(t2, r2) {
    var u2, i2, f2, o2;
    n.__ && n.__(t2, r2), 9 == r2.nodeType && (r2 = r2.documentElement), i2 = (u2 = t2 && 32 & t2.__u) ? null : r2.__k, r2.__k = m($, { children: [t2] }), f2 = [], o2 = [], z(r2, r2.__k, i2 || p, p, r2.namespaceURI, i2 ? null : r2.firstChild ? d.call(r2.childNodes) : null, f2, i2 ? i2.__e : r2.firstChild, u2, o2), E(f2, r2.__k, o2), r2.__k.props.children = null;
  }
  n = { __e: function(n2, t2, r2, u2) {
    for (var i2, o2, e2; t2 = t2.__; ) if ((i2 = t2.__c) && !(1 & i2.__g)) {
      i2.__g |= 4;
      try {
        if ((e2 = (o2 = i2.constructor) && o2.getDerivedStateFromError) && i2.setState(o2.getDerivedStateFromError(n2)), i2.componentDidCatch && (i2.componentDidCatch(n2, u2 || {}), e2 = 1), e2 && 8 & i2.__g) return void (i2.__g |= 2);
      } catch (t3) {
        n2 = t3;
      }
    }
    throw f = 0, n2;
  } }, t = 0, r = function(n2) {
    return null != n2 && n2.constructor === h;
  }, x.prototype.setState = function(n2, t2) {
    var r2 = this.__s;
    r2 && r2 != this.state || (r2 = this.__s = _({}, this.state)), "function" == typeof n2 && (n2 = n2(_({}, r2), this.props)), n2 && (_(r2, n2), this.__v && (t2 && this.__k.push(t2), L(this)));
  }, x.prototype.forceUpdate = function(n2) {
    this.__v && (this.__g |= 4, n2 && this.__h.push(n2), L(this));
  }, x.prototype.render = $, u = [], f = 0, o = function(n2, t2) {
    return n2.__v.__b - t2.__v.__b;
  }, e = /* @__PURE__ */ Symbol(), l = /(PointerCapture)$|Capture$/i, c = 0, a = {}, s = 0;

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
    for (let at = 0; at < text2.length; at += 1) {
      if (text2[at] === OPEN) open3.push(at);
      const first = text2[at] === CLOSE ? open3.pop() : void 0;
      if (first !== void 0) pairs.push([first, at]);
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
    return text2.replace(MARK, (char, at) => kept.has(at) ? char : showCode(char));
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
    for (const [first, last] of findIsolates(text2).sort(([a2], [b]) => a2 - b)) {
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

  // src/ui/element.js
  var el = (tag, props, ...children) => k(tag, listen(props ?? {}), ...children.map(showMarks));
  function listen(props) {
    return Object.fromEntries(Object.entries(props).map(([name3, value]) => [typeof value === "function" && name3 !== "ref" ? `on${name3}` : name3, showMarks(value)]));
  }
  function showMarks(child) {
    const shown = Array.isArray(child) ? child.map(showMarks) : typeof child === "string" ? escapeMarks(child) : child;
    return (
      /** @type {T} */
      shown
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
    for (let at = 0; at < shorter; at += 1) {
      const a2 = left.charCodeAt(at);
      const b = right.charCodeAt(at);
      if (a2 !== b) return rank(a2) - rank(b);
    }
    return left.length - right.length;
  }

  // src/core/typos.js
  var LONGEST = 250;
  var allowed = (length) => length < 4 ? 0 : length < 8 ? 1 : 2;
  function count(name3, typed) {
    const most = allowed(typed.length);
    if (!most || typed.length > LONGEST) return null;
    let fewest = most + 1;
    for (let at = 0; at >= 0; at = name3.indexOf(" ", at) + 1 || -1) {
      fewest = Math.min(fewest, typosToMatch(name3, at, typed, most));
    }
    return fewest <= most ? fewest : null;
  }
  var ROWS = [0, 1, 2].map(() => new Uint16Array(LONGEST + 4));
  function typosToMatch(name3, from, typed, most) {
    const width = Math.min(name3.length - from, typed.length + most);
    const far = most + 1;
    let [before, row2, next] = ROWS;
    for (const each2 of ROWS) each2.fill(far, 0, typed.length + far + 1);
    for (let at = 0; at <= most; at += 1) row2[at] = at;
    let least = 0;
    for (let line = 1; line <= typed.length && least <= most; line += 1) {
      const first = Math.max(1, line - most);
      least = next[first - 1] = first === 1 ? Math.min(line, far) : far;
      for (let at = first; at <= Math.min(width, line + most); at += 1) {
        const same = typed.charCodeAt(line - 1) === name3.charCodeAt(from + at - 1);
        let typos = Math.min(row2[at] + 1, next[at - 1] + 1, row2[at - 1] + (same ? 0 : 1), far);
        if (line > 1 && at > 1 && isSwap(name3, from + at, typed, line)) {
          typos = Math.min(typos, before[at - 2] + 1);
        }
        next[at] = typos;
        least = Math.min(least, typos);
      }
      [before, row2, next] = [row2, next, before];
    }
    return least;
  }
  var isSwap = (name3, at, typed, line) => typed.charCodeAt(line - 1) === name3.charCodeAt(at - 2) && typed.charCodeAt(line - 2) === name3.charCodeAt(at - 1);

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
    let start = 0;
    for (const [owner, actor] of actors.entries()) {
      for (const entry of namesOf(actor)) {
        names.entries.push(entry);
        names.owners.push(owner);
        names.starts.push(start);
        start += entry.plain.length + 1;
      }
      yield;
    }
    names.lines = names.entries.map(({ plain }) => plain).join("\n");
    return names;
  }
  function* listContaining({ lines, starts }, text2) {
    for (let at = lines.indexOf(text2), entry = 0; at >= 0 && entry < starts.length; at = lines.indexOf(text2, starts[entry])) {
      while (entry + 1 < starts.length && starts[entry + 1] <= at) entry += 1;
      yield entry;
      entry += 1;
    }
  }
  function lettersOf(text2) {
    let letters = 0;
    for (let at = 0; at < text2.length; at += 1) letters |= 1 << (text2.charCodeAt(at) & 31);
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
    for (const at of listContaining(names, contained)) {
      const [entry, actor] = [names.entries[at], actors[names.owners[at]]];
      const fit = measure(entry);
      if (fit === null) continue;
      if (own.length && own[0].actor !== actor) close();
      own.push({ actor, match: entry.text, fit, plain: entry.plain });
    }
    close();
    return found;
  }
  function bestOf(fitting) {
    const best = fitting.reduce((a2, b) => b.fit < a2.fit ? b : a2);
    const shown = best.match === best.actor.id ? fitting[0] : best;
    return { ...shown, fit: best.fit };
  }
  function insert(found, one2, limit) {
    if (found.length === limit) {
      if (byFit(one2, found[limit - 1]) > 0) return;
      found.pop();
    }
    const place = found.findIndex((other) => byFit(one2, other) < 0);
    found.splice(place < 0 ? found.length : place, 0, one2);
  }
  function byFit(a2, b) {
    return a2.fit - b.fit || a2.plain.length - b.plain.length || compare(a2.plain, b.plain) || compare(a2.actor.id, b.actor.id);
  }
  function makeFit(typed, parts2) {
    return ({ plain: name3 }) => {
      if (!parts2.every((part) => name3.includes(part))) return null;
      if (name3 === typed) return EXACT;
      if (name3.startsWith(typed)) return BEGINS;
      if (name3.includes(` ${typed}`)) return WORD_BEGINS;
      const words = name3.split(" ");
      if (parts2.every((part) => words.some((word) => word.startsWith(part)))) return WORDS_BEGIN;
      return name3.includes(typed) ? WITHIN : null;
    };
  }
  function makeTypos(typed) {
    const [letters, most] = [lettersOf(typed), allowed(typed.length)];
    return (name3) => countBits(letters & ~name3.letters) > most ? null : count(name3.plain, typed);
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
    const note2 = make(el("p", { class: "choices-none", hidden: true }));
    const box2 = make(el("div", { class: "choices", hidden: true }));
    box2.append(note2, list);
    input.after(box2);
    for (const [key, value] of Object.entries({
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": id
    })) input.setAttribute(key, value);
    let choices = [];
    let at = -1;
    function update() {
      const found = suggest(input.value);
      if (!found) return close();
      choices = found.choices;
      at = choices.length && !choices[0].isNear ? 0 : -1;
      fill(list, choices.map(option));
      fill(note2, name(found.note));
      list.hidden = !choices.length;
      note2.hidden = !found.note;
      box2.hidden = list.hidden && note2.hidden;
      if (found.note && !choices.length) announce(found.note);
      input.setAttribute("aria-expanded", String(!list.hidden));
      return mark();
    }
    const option = (choice, place) => el("li", {
      class: "choice",
      role: "option",
      id: `${id}-${place}`,
      "aria-selected": String(place === at),
      pointerdown: (event) => event.preventDefault(),
      click: () => pick(place)
    }, choice.content);
    function mark() {
      [...list.children].forEach((item, place) => {
        item.setAttribute("aria-selected", String(place === at));
      });
      if (at >= 0) {
        input.setAttribute("aria-activedescendant", `${id}-${at}`);
        list.children[at].scrollIntoView({ block: "nearest" });
      } else input.removeAttribute("aria-activedescendant");
    }
    function close() {
      choices = [];
      box2.hidden = list.hidden = note2.hidden = true;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    }
    function pick(place) {
      const choice = choices[place];
      close();
      input.value = choice.pick();
    }
    function move(step) {
      at = at < 0 && step < 0 ? choices.length - 1 : (at + step + choices.length) % choices.length;
      mark();
    }
    function onKey(event) {
      const step = STEPS.get(event.key);
      if (step && list.hidden) update();
      else if (step && choices.length) move(step);
      else if (event.key === "Enter" && at >= 0 && choices.length) pick(at);
      else if (event.key === "Enter" && !note2.hidden) announce(sayNear());
      else if (event.key === "Escape" && (input.value || !box2.hidden)) {
        if (box2.hidden) input.value = "";
        close();
      } else return;
      event.preventDefault();
    }
    const sayNear = () => `${note2.textContent} ${choices.length ? "The arrow keys go through what may be meant." : ""}`.trim();
    input.addEventListener("input", update);
    input.addEventListener("keydown", onKey);
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
  function select(id, label, options, value, changed) {
    const made = make(row(id, label, "", el(
      "select",
      { class: "field", id, change: changed },
      options.map((option) => el("option", { value: option.id, selected: option.id === value }, option.label))
    )));
    const chosen = (
      /** @type {HTMLSelectElement} */
      made.querySelector("select")
    );
    return { row: made, focus: () => chosen.focus(), read: () => chosen.value };
  }
  function checks(id, label, options, values, changed) {
    const made = make(el(
      "fieldset",
      { class: "form-checks", id },
      el("legend", { class: "form-label" }, label),
      options.map((option) => el(
        "label",
        { class: "form-check" },
        el("input", { type: "checkbox", value: option.id, checked: values.includes(option.id), change: changed }),
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
    function onKey(event) {
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
    input.addEventListener("keydown", onKey);
    input.addEventListener("input", () => {
      isChosen = false;
    });
    input.addEventListener("change", complete);
    return { row: row2, input, focus: () => input.focus(), read: read2 };
  }
  function many(id, label, { actors, values, hint, isFree = false, claimants = [], changed }) {
    const others = claimants.map((claimant) => ({ id: claimant, name: claimant, aliases: [], kind: "" }));
    const known = isFree ? [...actors, UNNAMED, ...others] : actors;
    let chosen = [];
    const row2 = make(row(id, label, hint, el("ul", { class: "chips", hidden: true }), box(id, hint)));
    const input = inputIn(row2);
    const list = (
      /** @type {HTMLElement} */
      row2.querySelector("ul")
    );
    const nameOf = (entry) => known.find((actor) => actor.id === entry)?.name ?? entry;
    function set(entries2) {
      chosen = Array.from(new Set(entries2));
      list.hidden = !chosen.length;
      fill(list, chosen.map((entry) => make2(nameOf(entry), `Remove ${nameOf(entry)}`, () => remove(entry))));
    }
    function remove(entry) {
      set(chosen.filter((other) => other !== entry));
      input.focus();
      changed();
    }
    function add(entry) {
      set([...chosen, entry]);
      queueMicrotask(changed);
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
    set(values);
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
  function create2({ choices, actor, save: save2, onSave, onCancel }) {
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
    const note2 = text("form-note", "Note", text2("note"), "In your own words.");
    const plural = checks("form-plural", "Verb", [{ key: "", id: "plural", label: "plural, as in “the Guards are”" }], fields.plural ? ["plural"] : [], () => {
    });
    const problems2 = create();
    const submit = (
      /** @type {HTMLButtonElement} */
      make(el("button", { class: "button", type: "submit" }, save2))
    );
    const grid = make(el("div", { class: "form-grid" }));
    grid.append(...[called, kind, aliases, spoken, note2, plural].map(({ row: row2 }) => row2));
    const actions = make(el(
      "div",
      { class: "dialog-actions" },
      onCancel && el("button", { class: "quiet", type: "button", click: onCancel }, "Cancel")
    ));
    actions.prepend(submit);
    const element = make(el("form", {
      class: "form",
      "aria-label": save2,
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
        fields: { ...fields, aliases: aliases.read(), in_sentences: spoken.read(), note: note2.read(), plural: plural.read().length > 0 }
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
  function count2() {
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
  function create3(choices, details, changed) {
    const text2 = (key, label, hint) => [key, text(`form-${key}`, label, textOf(details, key), hint)];
    const actors = (key, label, hint) => [key, many(`form-${key}`, label, {
      actors: choices.actors,
      values: listOf(details, key),
      hint,
      changed
    })];
    const fields = [
      ["means", checks("form-means", "With what", choices.means, listOf(details, "means"), changed)],
      ["attacker", select("form-attacker", "Who attacks", ATTACKERS, textOf(details, "attacker"), changed)],
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
  function create4({ choices, claim, save: save2, onSave, preview, onCancel, quoteHint = "At most ten words of the article." }) {
    const { details } = claim;
    const [from = "", typeId = "", to = ""] = claim.sentence.split(" ");
    const { actors } = choices;
    const submit = (
      /** @type {HTMLButtonElement} */
      make(el("button", { class: "button", type: "submit" }, save2))
    );
    const first = one("form-from", "Who", { actors, value: from, chosen: () => {
      type.focus();
      changed();
    } });
    const type = select("form-type", "Relation", choices.types.map(withKey), typeId, changed);
    const second = one("form-to", "Whom", { actors, value: to, chosen: () => {
      submit.focus();
      changed();
    } });
    const by = many("form-by", "According to", {
      actors,
      values: listOf(details, "by"),
      isFree: true,
      claimants: choices.claimants,
      changed,
      hint: "Who says so; whoever said it first comes first. Empty: the article itself."
    });
    const quote = text("form-quote", "Exact words", textOf(details, "quote"), quoteHint);
    const mode = select("form-mode", "Strength", choices.modes, textOf(details, "mode") || "act", changed);
    const stance = select("form-stance", "Stance", STANCES, textOf(details, "stance") || "supports", changed);
    const more = create3(choices, { ...details, attacker: nameAttacker() }, changed);
    const says = make(el("output", { class: "form-says", for: "form-from form-type form-to", hidden: true }));
    const problems2 = create();
    const begin = count2();
    const element = (
      /** @type {HTMLFormElement} */
      make(el("form", { class: "form", "aria-label": save2, novalidate: true }))
    );
    const grid = make(el("div", { class: "form-grid" }));
    quote.row.classList.add("is-wide");
    grid.append(first.row, type.row, second.row, by.row, mode.row, stance.row, quote.row);
    const actions = make(el(
      "div",
      { class: "dialog-actions" },
      onCancel && el("button", { class: "quiet", type: "button", click: onCancel }, "Cancel")
    ));
    actions.prepend(submit);
    element.append(grid, more.element, says, problems2.element, actions);
    element.addEventListener("submit", (event) => {
      event.preventDefault();
      void send();
    });
    element.addEventListener("keydown", onKey);
    function nameAttacker() {
      const attacker = textOf(details, "attacker");
      return attacker && { [from]: "from", [to]: "to" }[attacker] || attacker;
    }
    function read2() {
      const [one2, two, rest] = [first.read(), second.read(), more.read()];
      const attacker = { from: one2, to: two }[String(rest.attacker)] ?? rest.attacker;
      const given = { ...details, ...rest, attacker, by: by.read(), quote: quote.read(), mode: mode.read(), stance: stance.read() };
      return { sentence: `${one2} ${type.read()} ${two}`, at: claim.at, details: drop(given) };
    }
    function changed() {
      const isLast = begin();
      if (first.read() && second.read()) void preview(read2()).then((sentence) => isLast() && showSentence(sentence));
      else showSentence("");
    }
    function showSentence(sentence) {
      fill(says, name(sentence));
      says.toggleAttribute("hidden", !sentence);
    }
    async function send() {
      if (!first.read()) return problems2.show([WHO], first.input);
      if (!second.read()) return problems2.show([WHOM], second.input);
      submit.disabled = true;
      const found = await onSave(read2());
      submit.disabled = false;
      return problems2.show(found, found.length ? submit : null);
    }
    function onKey(event) {
      if (event.key !== "Enter" || !(event.target instanceof HTMLSelectElement)) return;
      event.preventDefault();
      element.requestSubmit();
    }
    function setQuote(words) {
      quote.input.value = words;
    }
    changed();
    return { element, focus: first.focus, setQuote };
  }

  // src/ui/dialog.js
  var cross2 = () => icon("M4 4l8 8M12 4l-8 8");
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
          }, cross2())
        ),
        content
      )
    ));
    document.body.append(dialog);
    dialog.showModal();
    return dialog;
  }

  // src/live/editing.js
  async function allow(view, tell2) {
    if (!token()) return false;
    const { value, problems: problems2 } = await ask("/edit");
    if (!value) {
      tell2("Nothing can be edited here.", problems2);
      return false;
    }
    const init = { detail: { missed: value.missed } };
    view.dispatchEvent(new CustomEvent("actor-graph:may-edit", init));
    return true;
  }
  var isOpening = false;
  async function edit(asked, tell2) {
    if (isOpening) return;
    isOpening = true;
    try {
      await openForm(asked, tell2);
    } finally {
      isOpening = false;
    }
  }
  async function openForm(asked, tell2) {
    const { value, problems: problems2 } = await ask("/edit");
    if (!value) return tell2("Nothing can be edited now.", problems2);
    const { choices } = value;
    if (asked.what === "add claim") return addClaim(choices, asked.source, asked.at, tell2);
    if (asked.what === "add actor") return showActor2(choices, "Add an actor", { id: "", name: "", kind: "", fields: {} }, (actor) => ["/edit/actor/add", actor], tell2);
    if ("actor" in asked) return ofActor(choices, asked.what, asked.actor, tell2);
    return "claim" in asked ? ofClaim(choices, asked, tell2) : void 0;
  }
  function addClaim(choices, source, at, tell2) {
    showClaim(choices, "Add a claim", source, { sentence: "", at, details: {} }, (claim) => ["/edit/claim/add", { source, claim }], tell2);
  }
  async function ofClaim(choices, { what, claim }, tell2) {
    const { source, at, from, type, to, sentence } = claim;
    const { value, problems: problems2 } = await ask("/edit/claim/open", { source, at, relation: `${from} ${type} ${to}`, sentence });
    if (!value) return tell2("The claim cannot be edited now.", problems2);
    const { reference } = value;
    if (what === "remove claim") return confirm("Remove this claim?", sentence, "Remove the claim", ["/edit/claim/remove", { reference }], tell2);
    return showClaim(choices, "Change the claim", source, value.claim, (changed) => ["/edit/claim/change", { reference, claim: changed }], tell2);
  }
  async function ofActor(choices, what, actor, tell2) {
    const { value, problems: problems2 } = await ask("/edit/actor/open", { actor });
    if (!value) return tell2("The actor cannot be edited now.", problems2);
    if (what === "remove actor") return confirm("Remove this actor?", value.name, "Remove the actor", ["/edit/actor/remove", { actor }], tell2);
    return showActor2(choices, "Change the actor", value, (fields) => ["/edit/actor/change", { actor, fields }], tell2);
  }
  function showClaim(choices, title, source, claim, send, tell2) {
    const form = create4({
      choices,
      claim,
      save: "Save the claim",
      onSave: (changed) => save(send(changed), dialog, tell2),
      preview: async (changed) => {
        const { value } = await ask("/edit/preview", { source, claim: changed });
        return value?.says ?? "";
      },
      onCancel: () => dialog.close()
    });
    const dialog = open2(`${title} (${claim.at})`, form.element);
    form.focus();
  }
  function showActor2(choices, title, actor, send, tell2) {
    const form = create2({
      choices,
      actor,
      save: "Save the actor",
      onSave: (changed) => save(send(changed), dialog, tell2),
      onCancel: () => dialog.close()
    });
    const dialog = open2(title, form.element);
    form.focus();
  }
  function confirm(title, text2, does, sent, tell2) {
    const problems2 = create();
    const element = make(el(
      "div",
      { class: "form" },
      el("p", { class: "form-says" }, name(text2)),
      el(
        "div",
        { class: "dialog-actions" },
        el("button", { class: "button", type: "button", click: remove }, does),
        el("button", { class: "quiet", type: "button", click: () => dialog.close() }, "Cancel")
      )
    ));
    element.append(problems2.element);
    const dialog = open2(title, element);
    async function remove() {
      problems2.show(await save(sent, dialog, tell2), null);
    }
  }
  function open2(title, element) {
    const dialog = open(title);
    let isTouched = false;
    dialog.classList.add("is-wide");
    dialog.firstElementChild?.append(element);
    dialog.addEventListener("input", () => {
      isTouched = true;
    });
    dialog.addEventListener("cancel", (event) => {
      if (isTouched) event.preventDefault();
    });
    dialog.addEventListener("click", (event) => {
      if (isTouched && event.target === dialog) event.stopImmediatePropagation();
    }, true);
    return dialog;
  }
  async function save([path, body], dialog, tell2) {
    const { value, problems: problems2 } = await ask(path, body);
    if (!value) return problems2;
    dialog.close();
    tell2(value.said, value.warnings);
    return [];
  }

  // src/live/live.js
  var READY = "body[data-ready=yes]";
  var STOPPED2 = "actor-graph watch has stopped. This page is no longer updated.";
  var current = null;
  var name2 = "";
  var problems = [];
  var mayEdit = false;
  var note = { text: "", lines: (
    /** @type {string[]} */
    []
  ) };
  function byId2(id) {
    const found = document.getElementById(id);
    if (found) return found;
    throw new Error(`The page has no element "${id}".`);
  }
  function pageIn({ contentDocument, contentWindow }) {
    if (contentDocument && contentWindow) return { page: contentDocument, view: contentWindow };
    throw new Error("The frame contains no page.");
  }
  function showProblems(title, lines = []) {
    byId2("problems").hidden = !title;
    byId2("problems-title").textContent = title;
    byId2("problems-list").replaceChildren(...lines.map(makeLine));
    if (title) announce(`${title} ${lines.join(" ")}`);
  }
  function makeLine(line) {
    const item = document.createElement("li");
    const [, place, rest] = /^(\S+:\d+:\d+:)\s([\s\S]*)$/.exec(line) ?? [null, "", line];
    const code = document.createElement("code");
    code.textContent = place;
    item.append(...place ? [code, " "] : [], rest);
    return item;
  }
  function reportProblems() {
    if (!problems.length) return showProblems(note.text, note.lines);
    const number = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    const kept = name2 ? "Showing the last good page." : "There is no page yet.";
    return showProblems(`${number} in the data. ${kept}`, problems);
  }
  function onEvent({ data }) {
    const event = JSON.parse(data);
    problems = event.problems;
    if (event.page && event.page !== name2) {
      name2 = event.page;
      load();
    }
    reportProblems();
  }
  function load() {
    for (const old of document.querySelectorAll(".is-coming")) old.remove();
    const frame = document.createElement("iframe");
    frame.className = "frame is-coming";
    frame.title = "The network, its claims and their sources";
    frame.src = `/page?is=${name2}${hashOf(current) || hashWithoutToken()}`;
    frame.addEventListener("load", () => whenReady(frame, () => showFrame(frame)));
    byId2("frames").append(frame);
  }
  var hashOf = (frame) => frame ? pageIn(frame).view.location.hash : "";
  function whenReady(frame, act) {
    const { page } = pageIn(frame);
    const ready = () => page.querySelector(READY);
    if (ready()) return act();
    const observer = new MutationObserver(() => {
      if (!ready()) return;
      observer.disconnect();
      act();
    });
    return observer.observe(page, { subtree: true, childList: true, attributes: true });
  }
  function showFrame(frame) {
    if (!frame.isConnected) return;
    const { page, view } = pageIn(frame);
    if (hashOf(current) !== hashOf(frame) && current) view.location.replace(hashOf(current) || "#");
    const state = current && readView(current);
    frame.classList.remove("is-coming");
    const old = current;
    current = frame;
    if (state) setView(frame, state);
    old?.remove();
    byId2("waiting").hidden = true;
    document.title = page.title;
    copyAddress();
    view.addEventListener("hashchange", copyAddress);
    view.addEventListener("actor-graph:save-layout", saveLayout);
    view.addEventListener("actor-graph:edit", onEdit);
    void allowEdits(view);
    if (old && !problems.length) announce("Page updated.");
  }
  function readView(frame) {
    const { page } = pageIn(frame);
    const inputs = (
      /** @type {NodeListOf<HTMLInputElement>} */
      page.querySelectorAll("input[type=text][id]")
    );
    return {
      scrolled: [...page.querySelectorAll("[id]")].filter((each2) => each2.scrollTop).map(({ id, scrollTop }) => ({ id, scrollTop })),
      typed: [...inputs].filter(({ value }) => value).map(({ id, value }) => ({ id, value })),
      focus: document.activeElement === frame ? page.activeElement?.id ?? "" : null
    };
  }
  function setView(frame, { scrolled, typed, focus }) {
    const { page, view } = pageIn(frame);
    for (const { id, ...value } of [...typed, ...scrolled]) Object.assign(page.getElementById(id) ?? {}, value);
    if (focus === null) return;
    view.focus();
    page.getElementById(focus)?.focus({ preventScroll: true });
  }
  function copyAddress() {
    window.history.replaceState(null, "", withToken(hashOf(current)) || window.location.pathname);
  }
  async function allowEdits(view) {
    const isAllowed = await allow(view, tell);
    if (isAllowed && !mayEdit) tell("");
    mayEdit = isAllowed;
  }
  function onEdit({ detail }) {
    tell("");
    void edit(detail, tell);
  }
  function tell(text2, lines = []) {
    note = lines.length ? { text: text2, lines } : { text: "", lines };
    reportProblems();
    if (text2 && !lines.length) announce(text2);
  }
  async function saveLayout(event) {
    event.preventDefault();
    const { text: text2, done } = event.detail;
    try {
      const response = await fetch("/layout", { method: "PUT", body: text2 });
      if (!response.ok) return showProblems(`The layout could not be saved: ${await response.text()}`);
    } catch {
      return showProblems(STOPPED2);
    }
    done();
    return announce("Layout saved.");
  }
  var events = new EventSource("/events");
  events.addEventListener("message", onEvent);
  events.addEventListener("error", () => showProblems(STOPPED2));
})();
