import { dirname, join } from 'node:path'
import ts from 'typescript'

/** Codes with the way to each: the names of the functions that call each other, outermost first. */
export type Thrown = Map<string, string[]>

/** What a function cannot throw, although something that it calls can. */
export type Exceptions = Record<string, { codes: string[] | 'all'; why: string }>

/** One call of `fastify.get`, `.post` … in a route file. */
export interface Route {
  file: string
  /** Its operationId. */
  name: string
  options: ts.ObjectLiteralExpression
  /** The constant of the `schema.ts` beside it. */
  schema: ts.Node
  handler: ts.Node
}

/** What the functions of this repository can throw as a DomainError, read from their sources. */
export interface Reader {
  routes: Route[]
  thrownBy: (start: ts.Node, name?: string) => Thrown
  /** The same of a domain's function by its name; nothing for a name that none has. */
  thrownByName: (name: string) => Thrown
  /** The domain operations that a node names. */
  operationsIn: (node: ts.Node) => ts.FunctionDeclaration[]
  /** The texts of an array's literals, also of the arrays that it takes over by `...name`. */
  literalsOf: (node: ts.Node) => string[]
  /** Exceptions that have kept nothing back. */
  idle: () => string[]
}

interface Found {
  codes: Set<string>
  calls: Set<ts.Node>
}

const DECORATES = new Set(['fastify.decorate', 'fastify.decorateRequest'])
const METHODS = new Set(['get', 'post', 'put', 'patch', 'delete'])

/**
 * Reads all that route files call. A code is thrown by `new DomainError(code)`; where the code is a
 * parameter, by whoever calls with one. A function calls those that it names, and of a port (an interface
 * of functions) what its makers put there. `fastify.name(…)` and `request.name(…)` are what a plugin
 * decorates them with.
 *
 * Packages are not read: which codes there are is told by our own types alone.
 */
export function readThrownCodes(files: string[], exceptions: Exceptions): Reader {
  const program = programOf(files)
  const checker = program.getTypeChecker()
  const sources = program.getSourceFiles().filter(({ isDeclarationFile }) => !isDeclarationFile)

  const makers = makersOfPorts()
  const portsWith = portsByMember()
  const decorations = decorationsOf()
  const known = new Map<ts.Node, Found>()
  const used = new Set<string>()

  return {
    routes: sources.filter(({ fileName }) => fileName.includes('/routes/')).flatMap(routesIn),
    thrownBy,
    thrownByName,
    operationsIn,
    literalsOf,
    idle: () => Object.keys(exceptions).filter((name) => !used.has(name))
  }

  /** Breadth first, so that the way to each code is a shortest one. */
  function thrownBy(start: ts.Node, name = nameOf(start)): Thrown {
    const codes: Thrown = new Map()
    const reached = new Map<ts.Node, Set<string>>()
    const waiting = [{ node: start, way: [name], kept: keptBy(name, new Set()) }]

    for (const { node, way, kept } of waiting) {
      const found = read(node)

      for (const code of found.codes) {
        if (kept.has(code)) exceptionsIn(way, code).forEach((name) => used.add(name))
        else if (!codes.has(code)) codes.set(code, way)
      }

      if (exceptions[nameOf(node)]?.codes === 'all') {
        used.add(nameOf(node))
        continue
      }

      for (const called of found.calls) {
        const keptThere = keptBy(nameOf(called), kept)
        const before = reached.get(called)
        const still = before === undefined ? keptThere : intersection(before, keptThere)
        if (before !== undefined && still.size === before.size) continue

        reached.set(called, still)
        waiting.push({ node: called, way: [...way, nameOf(called)], kept: still })
      }
    }

    return codes
  }

  function thrownByName(name: string): Thrown {
    for (const source of sources.filter(({ fileName }) => /\/src\/(?!shared\/)/.test(fileName))) {
      const found = source.statements.find((node) => ts.isFunctionDeclaration(node) && nameOf(node) === name)
      if (found !== undefined) return thrownBy(found)
    }
    return new Map()
  }

  function keptBy(name: string, kept: Set<string>): Set<string> {
    const codes = exceptions[name]?.codes ?? []
    return codes === 'all' ? kept : new Set([...kept, ...codes])
  }

  function exceptionsIn(way: string[], code: string): string[] {
    return way.filter((name) => exceptions[name]?.codes.includes(code) === true)
  }

  /** What one function throws itself, and what it calls. */
  function read(node: ts.Node): Found {
    const before = known.get(node)
    if (before !== undefined) return before

    const found: Found = { codes: new Set(), calls: new Set() }
    known.set(node, found)
    walk(node, (inner) => {
      if (ts.isNewExpression(inner)) readThrown(node, inner, found)
      if (ts.isCallExpression(inner)) readCall(inner, found)
      if (ts.isParameter(inner)) readFunctionPort(inner, found)
      if (ts.isPropertyAccessExpression(inner)) readMember(inner, found)
      if (ts.isIdentifier(inner) && !isNameOfMember(inner)) addCall(node, bodyOf(symbolOf(inner)), found)
    })
    return found
  }

  function readThrown(
    within: ts.Node,
    { expression, arguments: given }: ts.NewExpression,
    found: Found
  ): void {
    const code = given?.[0]
    if (expression.getText() !== 'DomainError' || code === undefined) return
    if (parameterNamed(within, code.getText()) === -1) addCodes(code, found)
  }

  /** A code that is handed over, and what a plugin has put at `fastify.name` or `request.name`. */
  function readCall({ expression, arguments: given }: ts.CallExpression, found: Found): void {
    const decoration = /^(?:fastify|request)\.(\w+)/.exec(expression.getText())?.[1]
    const decorated = decoration === undefined ? undefined : decorations.get(decoration)
    if (decorated !== undefined) found.calls.add(decorated)
    if (!ts.isIdentifier(expression)) return

    const called = bodyOf(symbolOf(expression))
    const index = called === undefined ? -1 : codeParameterOf(called)
    if (called === undefined || index === -1 || !ts.isFunctionDeclaration(called)) return

    const code = given[index] ?? called.parameters[index]?.initializer
    if (code !== undefined) addCodes(code, found)
  }

  /** A function that is handed in under the name of its type. */
  function readFunctionPort({ type }: ts.ParameterDeclaration, found: Found): void {
    if (type === undefined) return

    walk(type, (inner) => {
      const symbol = ts.isTypeReferenceNode(inner) ? symbolOf(inner.typeName) : undefined
      if (symbol === undefined || !isFunctionType(symbol)) return
      for (const maker of makers.get(symbol) ?? []) found.calls.add(maker)
    })
  }

  /** A function of a port, by its name. The type is asked for only where some port has such a name. */
  function readMember({ expression, name }: ts.PropertyAccessExpression, found: Found): void {
    const ports = portsWith.get(name.text) ?? []
    if (ports.length === 0) return

    const symbol = checker.getTypeAtLocation(expression).getSymbol()
    for (const maker of ports.filter((port) => port === symbol).flatMap((port) => makers.get(port) ?? [])) {
      for (const member of membersNamed(maker, name.text)) found.calls.add(member)
    }
  }

  function membersNamed(maker: ts.Node, name: string): ts.Node[] {
    const members: ts.Node[] = []
    walk(maker, (inner) => {
      if (ts.isPropertyAssignment(inner) && inner.name.getText() === name) members.push(inner.initializer)
      if (!ts.isShorthandPropertyAssignment(inner) || inner.name.text !== name) return
      members.push(bodyOf(checker.getShorthandAssignmentValueSymbol(inner)) ?? inner)
    })
    return members
  }

  function addCall(within: ts.Node, called: ts.Node | undefined, found: Found): void {
    if (called !== undefined && called !== within && !isInside(called, within)) found.calls.add(called)
  }

  /** By its type: a choice between two codes is both. @throws for what could be any text */
  function addCodes(code: ts.Expression, found: Found): void {
    const type = checker.getTypeAtLocation(code)
    for (const one of type.isUnion() ? type.types : [type]) {
      if (!one.isStringLiteral()) {
        throw new Error(`${code.getText()} may be any code: give it a narrower type`)
      }
      found.codes.add(one.value)
    }
  }

  /** Which parameter a function throws as a code; -1: none. */
  function codeParameterOf(called: ts.Node): number {
    let index = -1
    walk(called, (inner) => {
      if (!ts.isNewExpression(inner) || inner.expression.getText() !== 'DomainError') return
      index = Math.max(index, parameterNamed(called, inner.arguments?.[0]?.getText() ?? ''))
    })
    return index
  }

  function parameterNamed(node: ts.Node, name: string): number {
    return ts.isFunctionDeclaration(node)
      ? node.parameters.findIndex((parameter) => parameter.name.getText() === name)
      : -1
  }

  function symbolOf(node: ts.Node): ts.Symbol | undefined {
    const symbol = ts.isShorthandPropertyAssignment(node.parent)
      ? checker.getShorthandAssignmentValueSymbol(node.parent)
      : checker.getSymbolAtLocation(node)
    const isImported = symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0
    return isImported ? checker.getAliasedSymbol(symbol) : symbol
  }

  function operationsIn(node: ts.Node): ts.FunctionDeclaration[] {
    return [...read(node).calls]
      .filter((called) => ts.isFunctionDeclaration(called))
      .filter((called) => /\/src\/(?!shared\/)[^/]+\//.test(called.getSourceFile().fileName))
  }

  function literalsOf(node: ts.Node): string[] {
    if (ts.isStringLiteral(node)) return [node.text]
    if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(literalsOf)
    if (ts.isSpreadElement(node) || ts.isAsExpression(node)) return literalsOf(node.expression)
    if (ts.isSatisfiesExpression(node)) return literalsOf(node.expression)

    const value = ts.isIdentifier(node) ? bodyOf(symbolOf(node)) : undefined
    if (value === undefined || !ts.isVariableDeclaration(value) || value.initializer === undefined) {
      throw new Error(`${node.getText()} is not a list of codes`)
    }
    return literalsOf(value.initializer)
  }

  function routesIn(source: ts.SourceFile): Route[] {
    const routes: Route[] = []
    walk(source, (node) => {
      if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return

      const { expression: owner, name: method } = node.expression
      if (owner.getText() !== 'fastify' || !METHODS.has(method.text)) return

      const [url, options, handler] = node.arguments
      if (url === undefined || options === undefined || !ts.isObjectLiteralExpression(options)) return

      const schema = schemaOf(options)
      const name = schema === undefined ? undefined : valueOf(schema, 'operationId')?.getText().slice(1, -1)
      if (schema === undefined || name === undefined) {
        throw new Error(`${url.getText()} of ${source.fileName} has no operationId`)
      }

      const file = source.fileName.replace(/^.*\/routes\//, 'routes/')
      routes.push({ file, name, options, schema, handler: handler ?? options })
    })

    return routes
  }

  /** What `schemas.name` stands for. */
  function schemaOf(options: ts.ObjectLiteralExpression): ts.Node | undefined {
    const schema = valueOf(options, 'schema')
    return schema === undefined || !ts.isPropertyAccessExpression(schema)
      ? schema
      : bodyOf(symbolOf(schema.name))
  }

  /** The functions that say in their type that they make a port. */
  function makersOfPorts(): Map<ts.Symbol, ts.Node[]> {
    const makers = new Map<ts.Symbol, ts.Node[]>()
    for (const source of sources) {
      walk(source, (node) => {
        if (
          !ts.isFunctionDeclaration(node) ||
          node.type === undefined ||
          !ts.isTypeReferenceNode(node.type)
        ) {
          return
        }
        const symbol = symbolOf(node.type.typeName)
        if (symbol !== undefined && isPort(symbol)) makers.set(symbol, [...(makers.get(symbol) ?? []), node])
      })
    }
    return makers
  }

  function portsByMember(): Map<string, ts.Symbol[]> {
    const ports = new Map<string, ts.Symbol[]>()
    for (const port of makers.keys()) {
      for (const { text } of functionMembersOf(port)) ports.set(text, [...(ports.get(text) ?? []), port])
    }
    return ports
  }

  function decorationsOf(): Map<string, ts.Node> {
    const decorations = new Map<string, ts.Node>()
    for (const source of sources.filter(({ fileName }) => fileName.includes('/plugins/'))) {
      walk(source, (node) => {
        if (!ts.isCallExpression(node) || !DECORATES.has(node.expression.getText())) return
        const [name, value] = node.arguments
        if (name !== undefined && ts.isStringLiteral(name) && value !== undefined) {
          decorations.set(name.text, value)
        }
      })
    }
    return decorations
  }
}

/** Our files alone, with the types of ECMAScript 5: reading the packages would take ten times as long. */
function programOf(files: string[]): ts.Program {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es5.d.ts'],
    types: [],
    strict: true,
    noEmit: true
  }
  const host = ts.createCompilerHost(options, true)
  host.resolveModuleNameLiterals = (literals, from) =>
    literals.map(({ text }) => {
      const file = join(dirname(from), text.replace(/\.js$/, '.ts'))
      const isOurs = text.startsWith('.') && host.fileExists(file)
      return { resolvedModule: isOurs ? { resolvedFileName: file, extension: ts.Extension.Ts } : undefined }
    })
  return ts.createProgram(files, options, host)
}

/** The value of a property, wherever in an object it stands; undefined when there is none. */
export function valueOf(object: ts.Node, name: string): ts.Expression | undefined {
  let value: ts.Expression | undefined
  walk(object, (node) => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === name) value ??= node.initializer
  })
  return value
}

/** The text after `@throws` in a function's comment; empty without one. */
export function throwsOf(node: ts.Node): string {
  return ts
    .getJSDocTags(node)
    .filter(({ tagName }) => tagName.text === 'throws' || tagName.text === 'exception')
    .map((tag) => ts.getTextOfJSDocComment(tag.comment) ?? '')
    .join(' ')
}

export function nameOf(node: ts.Node): string {
  return ts.isFunctionDeclaration(node) || ts.isVariableDeclaration(node)
    ? (node.name?.getText() ?? '')
    : 'handler'
}

/** What stands behind a name: a function's or a class's body, or the value of a constant. */
function bodyOf(symbol: ts.Symbol | undefined): ts.Node | undefined {
  return symbol?.declarations?.find(
    (node) =>
      (ts.isFunctionDeclaration(node) && node.body !== undefined) ||
      (ts.isVariableDeclaration(node) && node.initializer !== undefined) ||
      ts.isClassDeclaration(node)
  )
}

function isPort(symbol: ts.Symbol): boolean {
  return isFunctionType(symbol) || functionMembersOf(symbol).length > 0
}

function isFunctionType({ declarations = [] }: ts.Symbol): boolean {
  return declarations.some((node) => ts.isTypeAliasDeclaration(node) && ts.isFunctionTypeNode(node.type))
}

function functionMembersOf({ declarations = [] }: ts.Symbol): ts.Identifier[] {
  return declarations
    .flatMap((node) => (ts.isInterfaceDeclaration(node) ? [...node.members] : []))
    .filter((member) => ts.isMethodSignature(member) || isFunctionProperty(member))
    .map(({ name }) => name)
    .filter((name) => name !== undefined && ts.isIdentifier(name))
}

function isFunctionProperty(member: ts.TypeElement): boolean {
  return ts.isPropertySignature(member) && member.type !== undefined && ts.isFunctionTypeNode(member.type)
}

function isNameOfMember(node: ts.Identifier): boolean {
  const { parent } = node
  return (ts.isPropertyAssignment(parent) || ts.isPropertyAccessExpression(parent)) && parent.name === node
}

function isInside(node: ts.Node, outer: ts.Node): boolean {
  for (let current = node.parent; !ts.isSourceFile(current); current = current.parent) {
    if (current === outer) return true
  }
  return false
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  ts.forEachChild(node, (child) => {
    walk(child, visit)
  })
}

function intersection(one: Set<string>, other: Set<string>): Set<string> {
  return new Set([...one].filter((code) => other.has(code)))
}
