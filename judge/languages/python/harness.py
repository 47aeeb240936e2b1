# Runs solutions: reads the job that the judge has written, runs its source as `__main__`, writes down how it ended.
# Names that a solution could change are taken here, before any solution runs.
import abc, array, ast, atexit, base64, bisect, builtins, calendar, cmath, collections, contextlib, copy, dataclasses  # noqa
import datetime, decimal, enum, fractions, functools, gc, hashlib, heapq, inspect, io, itertools, json, linecache, math  # noqa
import numbers, operator, os, pprint, queue, random, re, statistics, string, struct, sys, textwrap, threading, time  # noqa
import traceback, types, typing, typing as _typing, warnings  # noqa


class _Olsol:
    """What the judge asks for: prepare() and then run(), or check()."""


def _make_olsol():
    import ast, atexit, builtins, inspect, io, json, linecache, os, random, sys, threading, time, traceback, types  # noqa

    compile_, exec_, open_, getattr_, isinstance_, callable_ = compile, exec, open, getattr, isinstance, callable
    loads, dumps = json.loads, json.dumps
    FILE = 'solution.py'
    job = {}

    def write_result(result):
        with open_('/judge/result.json', 'w', encoding='utf-8') as file:
            file.write(dumps(result))

    def read_job():
        with open_('/judge/job.json', encoding='utf-8') as file:
            job.update(loads(file.read()))

    def compiled():
        return compile_(job['source'], FILE, 'exec', dont_inherit=True)

    # What is wrong with a source, before anything runs.

    def check():
        read_job()
        try:
            compiled()
        except SyntaxError as error:
            kind = type(error).__name__
            write_result({'message': f'{kind}: {error.msg}', 'line': error.lineno, 'column': error.offset})
        except (RecursionError, MemoryError):
            write_result({'message': 'SyntaxError: the program is nested too deeply'})
        except ValueError as error:
            write_result({'message': f'SyntaxError: {error}'})
        else:
            write_result({'units': units()} if job.get('metered') else {})

    # What a metered run counts: how often each line begins, a loop that goes round on its own line as often as it goes round.

    def units():
        found = {}

        def visit(node, loops, within):
            if isinstance_(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
                name = getattr_(node, 'name', None)
                for part in [*node.args.defaults, *getattr_(node, 'decorator_list', [])]:
                    visit(part, loops, within)
                body = node.body if isinstance_(node.body, list) else [node.body]
                inside = [], (name, calls_itself(node, name)) if name else within
                add(node, loops, within)
                for part in body:
                    visit(part, *inside)
                return
            if isinstance_(node, (ast.For, ast.AsyncFor, ast.While)):
                # The head is run as often as the body.
                inner = loops + [[node.lineno, node.end_lineno]]
                add(node, inner, within)
                for part in ast.iter_child_nodes(node):
                    visit(part, loops if part is getattr_(node, 'iter', None) or part in node.orelse else inner, within)
                return
            if isinstance_(node, (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)):
                loops = loops + [[one.iter.lineno, node.end_lineno] for one in node.generators]
            if isinstance_(node, (ast.stmt, ast.expr)):
                add(node, loops, within)
            for part in ast.iter_child_nodes(node):
                visit(part, loops, within)

        def add(node, loops, within):
            line = node.lineno
            if line not in found or len(found[line]['loops']) < len(loops):
                name, recursive = within
                found[line] = {'kind': 'block', 'steps': [[line, 1]], 'loops': loops, 'isRecursive': recursive}
                if name:
                    found[line]['within'] = name

        visit(ast.parse(job['source']), [], (None, False))
        return [found[line] for line in sorted(found)]

    def calls_itself(function, name):
        calls = (node.func for node in ast.walk(function) if isinstance_(node, ast.Call))
        return any(getattr_(func, 'id', None) == name or getattr_(func, 'attr', None) == name for func in calls)

    def count_lines():
        counts = {line: 0 for line in job['lines']}
        monitoring = sys.monitoring
        monitoring.use_tool_id(monitoring.PROFILER_ID, 'olsol')

        def counted(code, line):
            if code.co_filename != FILE:
                return monitoring.DISABLE
            if line in counts:
                counts[line] += 1

        # A loop on one line never begins a line: it only jumps back within it.
        places = {}

        def line_at(code, offset):
            for start, end, line in code.co_lines():
                if start <= offset < end:
                    return line
            return None

        def jumped(code, source, target):
            line = places.get((code, source))
            if line is None:
                if code.co_filename != FILE or target > source:
                    return monitoring.DISABLE
                line = line_at(code, target)
                if line not in counts or line_at(code, source) != line:
                    return monitoring.DISABLE
                places[code, source] = line
            counts[line] += 1

        events = monitoring.events
        monitoring.register_callback(monitoring.PROFILER_ID, events.LINE, counted)
        monitoring.register_callback(monitoring.PROFILER_ID, events.JUMP, jumped)
        monitoring.set_events(monitoring.PROFILER_ID, events.LINE | events.JUMP)
        return counts

    def write_counts(counts):
        sys.monitoring.set_events(sys.monitoring.PROFILER_ID, 0)
        with open_('/judge/counts', 'w', encoding='utf-8') as file:
            file.write(','.join(str(counts[line]) for line in job['lines']))

    # A run.

    def stream(path, fd, flags):
        opened = os.open(path, flags)
        os.dup2(opened, fd)
        os.close(opened)

    def prepare():
        read_job()
        for path, fd in (('/judge/out', 1), ('/judge/err', 2)):
            stream(path, fd, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        stream('/judge/in', 0, os.O_RDONLY)
        text = {'encoding': 'utf-8', 'errors': 'surrogateescape', 'closefd': False}
        sys.stdin = sys.__stdin__ = open_(0, 'r', **text)
        sys.stdout = sys.__stdout__ = open_(1, 'w', buffering=1 << 16, **text)
        sys.stderr = sys.__stderr__ = open_(2, 'w', encoding='utf-8', errors='backslashreplace', closefd=False)
        sys.setrecursionlimit(1000)
        sys.argv = [FILE, *job['args']]
        random.seed(job['seed'])
        job['code'] = compiled()
        if job['entry'] == 'function':
            with open_('/judge/args.json', encoding='utf-8') as file:
                job['values'] = loads(file.read())
            for at in job['doubles']:
                job['values'][at] = as_doubles(job['values'][at])

    def as_doubles(value):
        return [as_doubles(one) for one in value] if isinstance_(value, list) else float(value)

    def find_solution(names):
        found = names.get('solution')
        if callable_(found) and not isinstance_(found, type):
            return found
        made = names.get('Solution')
        if isinstance_(made, type):
            instance = made()
            public = [name for name, value in vars(made).items() if name[0] != '_' and callable_(getattr_(made, name, None))]
            name = 'solution' if 'solution' in public else public[0] if len(public) == 1 else 'solution'
            method = getattr_(instance, name, None)
            if callable_(method):
                return method
        raise NameError('no function `solution` was found: define it, or make it a method of class Solution')

    def refuse(value):
        raise TypeError(f'`solution` returned a {type(value).__name__}, which cannot be given as JSON')

    def run():
        main = types.ModuleType('__main__')
        main.__dict__['__builtins__'] = builtins
        main.__dict__['__file__'] = FILE
        sys.modules['__main__'] = main
        result = {'end': 'returned', 'code': 0}
        counts = count_lines() if job.get('lines') else None
        try:
            try:
                exec_(job['code'], main.__dict__)
                if job['entry'] == 'function':
                    value = find_solution(main.__dict__)(*job['values'])
                    answer = dumps(value, allow_nan=False, ensure_ascii=False, separators=(',', ':'), default=refuse)
                    with open_('/judge/answer', 'w', encoding='utf-8', errors='surrogatepass') as file:
                        file.write(answer)
            finally:
                atexit._run_exitfuncs()
        except SystemExit as error:
            code = error.code
            if code is not None and not isinstance_(code, int):
                print(code, file=sys.stderr)
            result = {'end': 'exited', 'code': 0 if code is None else code & 255 if isinstance_(code, int) else 1}
        except MemoryError:
            result = {'end': 'out-of-memory'}
        except BaseException as error:
            result = thrown(error)
        try:
            sys.stdout.flush()
            sys.stderr.flush()
        except BaseException:
            pass
        if counts is not None:
            write_counts(counts)
        write_result(result)

    def thrown(error):
        sys.setrecursionlimit(max(1000, min(sys.getrecursionlimit(), 3000)))
        frames, at = [], error.__traceback__
        while at is not None:
            if at.tb_frame.f_code.co_filename == FILE:
                frames.append(at)
            at = at.tb_next
        try:
            told = traceback.TracebackException(type(error), error, None)
            told.__notes__ = None
            message = list(told.format_exception_only())[-1].strip()
        except BaseException:
            message = type(error).__name__
        result = {'end': 'threw', 'message': message[:4000]}
        if frames:
            last = frames[-1]
            positions = list(last.tb_frame.f_code.co_positions())
            line, _, column, _ = positions[last.tb_lasti // 2]
            result['line'] = line or last.tb_lineno
            if column is not None:
                result['column'] = column + 1
        try:
            shown = frames if len(frames) <= 20 else frames[:5] + frames[-5:]
            lines = job['source'].split('\n')
            print('Traceback (most recent call last):', file=sys.stderr)
            for i, frame in enumerate(shown):
                if len(frames) > 20 and i == 5:
                    print(f'  ... {len(frames) - 10} more', file=sys.stderr)
                number, name = frame.tb_lineno, frame.tb_frame.f_code.co_name
                print(f'  File "{FILE}", line {number}, in {name}', file=sys.stderr)
                if 0 < number <= len(lines):
                    print(f'    {lines[number - 1].strip()}', file=sys.stderr)
            print(message, file=sys.stderr)
        except BaseException:
            pass
        return result

    # What there is not in here is taken away, once and for all.

    def lock():
        class Thread:
            """A thread that runs when it is started: the usual way to get a larger stack."""

            def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None, context=None):
                self._target, self._args, self._kwargs = target, args, kwargs or {}
                self.name, self.daemon, self.ident = name or 'Thread-1', bool(daemon), 1

            def run(self):
                if self._target:
                    self._target(*self._args, **self._kwargs)

            def start(self):
                self.run()

            def join(self, timeout=None):
                pass

            def is_alive(self):
                return False

        def sleep(seconds):
            if seconds < 0:
                raise ValueError('sleep length must be non-negative')
            end = monotonic() + seconds
            while monotonic() < end:
                pass

        monotonic, time.sleep = time.monotonic, sleep
        threading.Thread = Thread
        threading.stack_size = lambda size=0: 0
        sys.meta_path[:] = [
            finder
            for finder in sys.meta_path
            if type(finder).__name__ != 'JsFinder' and 'pyodide' not in type(finder).__module__
        ]
        outside = ('js', 'pyodide_js', 'pyodide', '_pyodide', '_pyodide_core', 'webbrowser')
        for name in list(sys.modules):
            if name.split('.')[0] in outside:
                sys.modules[name] = None
        for name in outside:
            sys.modules[name] = None
        sys.path_hooks[:] = [hook for hook in sys.path_hooks if 'pyodide' not in getattr(hook, '__module__', '')]
        names = vars(sys.modules['__main__'])
        for name in list(names):
            if name[:2] != '__' and name != '_olsol':
                del names[name]
        sys.setrecursionlimit(1000)

    made = _Olsol()
    made.check, made.prepare, made.run, made.lock = check, prepare, run, lock
    return made


_olsol = _make_olsol()
gc.collect()
gc.freeze()
