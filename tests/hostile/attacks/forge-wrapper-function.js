// expect: CE
// The same in a function: the list of what was found is made by the program itself.
// mode: function
return [() => 5711]; }, function () {
