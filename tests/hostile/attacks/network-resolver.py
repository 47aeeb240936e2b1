# expect: RE
# Asks for the address of a name, and fetches a page.
import urllib.request

urllib.request.urlopen('http://example.com/').read()
