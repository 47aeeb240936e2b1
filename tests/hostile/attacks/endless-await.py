# expect: TLE|RE
# Awaits what never comes; asyncio has no loop here, a loop of its own goes round for ever.
import asyncio


async def wait():
    while True:
        await asyncio.sleep(0)


try:
    asyncio.run(wait())
except BaseException:
    pass


class Never:
    def __await__(self):
        while True:
            yield


async def main():
    await Never()


running = main()
while True:
    running.send(None)
